package fr.ent.core.account.provisioning;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives every pupil, teacher and head of a territory an account. One row is written per account opened, so that a run cut
 * short goes on where it stopped when it is repeated.
 */
@Component
public class ProvisionAccounts {

    private static final int BATCH = 100;
    private static final PersonId BEFORE_ALL = new PersonId(new UUID(0, 0));

    private final Sql sql;
    private final OpenSchoolAccount openSchoolAccount;

    ProvisionAccounts(Sql sql, OpenSchoolAccount openSchoolAccount) {
        this.sql = sql;
        this.openSchoolAccount = openSchoolAccount;
    }

    /** How many accounts were missing. */
    public int provision(TerritoryId territory) {
        return TerritoryScope.call(territory, this::all);
    }

    private int all() {
        int opened = 0;
        for (List<PersonName> batch = after(BEFORE_ALL);
                !batch.isEmpty();
                batch = after(batch.getLast().id())) {
            batch.forEach(openSchoolAccount::open);
            opened += batch.size();
        }
        return opened;
    }

    private List<PersonName> after(PersonId last) {
        return sql.of("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name
                        from core.person n
                        where n.id > :last and n.left_on is null
                          and (exists (select 1 from core.pupil p
                                       where p.territory_id = n.territory_id and p.id = n.id and p.left_on is null)
                               or exists (select 1 from core.role_grant r
                                          where r.territory_id = n.territory_id and r.person_id = n.id
                                            and r.role in ('TEACHER', 'HEAD')))
                          and not exists (select 1 from core.account a
                                          where a.territory_id = n.territory_id and a.person_id = n.id)
                        order by n.id limit :batch""")
                .with("last", last)
                .with("batch", BATCH)
                .list(row ->
                        new PersonName(row.id("id", PersonId::new), row.text("given_name"), row.text("family_name")));
    }
}
