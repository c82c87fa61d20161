package fr.ent.core.replacement;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says to other modules who stands or stood in for teachers. */
@Component
public class Replacements {

    private final Sql sql;

    Replacements(Sql sql) {
        this.sql = sql;
    }

    /** The times for which these classes were, are or will be handed over; one statement. */
    public List<Passing> list(Collection<ClassId> classes) {
        return sql.of("""
                        select scope_id, person_id, starts_at, ends_at from core.role_grant
                        where scope_id = any(:classes) and replaces is not null
                        union all
                        select scope_id, person_id, starts_at, ended_at from core.ended_right
                        where scope_id = any(:classes) and replaces is not null""")
                .ids("classes", classes)
                .list(row -> new Passing(
                        row.id("scope_id", ClassId::new),
                        row.id("person_id", PersonId::new),
                        row.instant("starts_at"),
                        row.instant("ends_at")));
    }

    /** A time for which somebody stands in. */
    public record Passing(ClassId schoolClass, PersonId person, Instant startsAt, Instant endsAt) {

        /** Whether this person stood in for a teacher of the class at a moment. */
        public boolean covers(ClassId place, PersonId one, Instant moment) {
            return schoolClass.equals(place)
                    && person.equals(one)
                    && !startsAt.isAfter(moment)
                    && endsAt.isAfter(moment);
        }
    }
}
