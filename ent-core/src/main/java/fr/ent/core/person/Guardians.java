package fr.ent.core.person;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** Guardians of a child, by rank. */
@Component
class Guardians {

    private final Sql sql;

    Guardians(Sql sql) {
        this.sql = sql;
    }

    List<GuardianView> names(ChildId child) {
        return withContacts(child).stream()
                .filter(guardian -> !guardian.restricted())
                .map(GuardianView::withoutContacts)
                .toList();
    }

    List<GuardianView> withContacts(ChildId child) {
        return sql.of("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               g.rank, g.restricted, nullif(n.email, '') as email,
                               coalesce(nullif(n.mobile_phone, ''), nullif(n.home_phone, ''), nullif(n.work_phone, '')) as phone
                        from core.guardianship g
                        join core.person n on n.territory_id = g.territory_id and n.id = g.guardian_id
                        where g.child_id = :child and n.left_on is null
                        order by g.rank, n.family_key""")
                .with("child", child)
                .list(row -> new GuardianView(
                        row.id("id", PersonId::new),
                        row.text("given_name"),
                        row.text("family_name"),
                        row.whole("rank"),
                        row.flag("restricted"),
                        row.textOrNull("email"),
                        row.textOrNull("phone")));
    }
}
