package fr.ent.core.replacement;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.rights.RightEnds;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says until when somebody stood in, to whom nothing is open any more. */
@Component
public class EndedReplacements {

    private final Sql sql;
    private final RightEnds ends;

    EndedReplacements(Sql sql, RightEnds ends) {
        this.sql = sql;
        this.ends = ends;
    }

    /** The last day of a person's last right, if that was to stand in for a teacher; one statement. */
    public Optional<LocalDate> findLastDay(PersonId person) {
        return sql.of("""
                        select over.ended_at from (
                            select ends_at as ended_at, replaces from core.role_grant
                            where person_id = :person and ends_at <= :now
                            union all
                            select ended_at, replaces from core.ended_right where person_id = :person
                            order by ended_at desc limit 1) over
                        where over.replaces is not null""")
                .with("person", person)
                .with("now", ends.now())
                .find(row -> ends.dayOf(row.instant("ended_at").minusMillis(1)));
    }
}
