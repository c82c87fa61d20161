package fr.ent.core.colleague;

import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.colleague.ColleagueOutcome.KnownColleague;
import fr.ent.core.colleague.ColleagueOutcome.NamesakesKnown;
import fr.ent.core.colleague.ColleagueOutcome.Written;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a colleague down; nobody whom the directory knows is written twice. */
@Component
public class WriteColleague {

    private final Sql sql;
    private final Audit audit;

    WriteColleague(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** @param confirmed the administrator says that it is none of the namesakes */
    @Transactional(propagation = Propagation.MANDATORY)
    public ColleagueOutcome write(ColleagueContent colleague, Confirmation confirmed, PersonId by) {
        waitForOthers();
        List<KnownColleague> known = listNamesakes(colleague);
        boolean sure = known.stream().anyMatch(one -> colleague.isReachedAt(one.email()));
        if (sure || (!known.isEmpty() && confirmed == Confirmation.NONE)) {
            return new NamesakesKnown(known, sure);
        }
        PersonId id = PersonId.next();
        add(id, colleague);
        audit.record(by, "person.written", "person:" + id, Map.of());
        return new Written(id);
    }

    /** Of two who write somebody down at once, one waits and finds the other's. */
    private void waitForOthers() {
        sql.of("select 1 from pg_advisory_xact_lock(hashtextextended('colleague:' || core.territory()::text, 0))")
                .each(row -> {});
    }

    private List<KnownColleague> listNamesakes(ColleagueContent colleague) {
        return sql
                .of("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               n.birth_date, n.email
                        from core.person n
                        where n.left_on is null
                          and (n.family_key = :familyKey or lower(n.usual_name) = lower(:familyName))
                          and not exists (select from core.pupil p where p.territory_id = n.territory_id and p.id = n.id)
                        order by n.given_key, n.id""")
                .with("familyKey", colleague.familyKey().value())
                .with("familyName", colleague.familyName())
                .list(WriteColleague::known)
                .stream()
                .filter(one -> colleague.mayBeCalled(one.givenName()))
                .toList();
    }

    private void add(PersonId id, ColleagueContent colleague) {
        sql.of("""
                        insert into core.person (id, given_name, family_name, given_key, family_key, email)
                        values (:id, :givenName, :familyName, :givenKey, :familyKey, :email)""")
                .with("id", id)
                .with("givenName", colleague.givenName())
                .with("familyName", colleague.familyName())
                .with("givenKey", colleague.givenKey().value())
                .with("familyKey", colleague.familyKey().value())
                .with("email", colleague.email())
                .run();
    }

    private static KnownColleague known(Row row) {
        return new KnownColleague(
                row.id("id", PersonId::new),
                row.text("given_name"),
                row.text("family_name"),
                row.dayOrNull("birth_date"),
                row.text("email"));
    }

    /** Whether the administrator has looked at the namesakes and says that it is somebody else. */
    public enum Confirmation {
        NONE,
        SOMEBODY_ELSE
    }
}
