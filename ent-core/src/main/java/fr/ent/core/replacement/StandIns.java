package fr.ent.core.replacement;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.rights.RightEnds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says who stands in for whom now, and until when somebody stood in to whom nothing is open any more. */
@Component
public class StandIns {

    private static final String RUNNING = """
            select g.scope_id, g.ends_at, n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                   r.id as replaced_id, r.given_name as replaced_given_name,
                   coalesce(nullif(r.usual_name, ''), r.family_name) as replaced_family_name
            from core.role_grant g
            join core.person n on n.territory_id = g.territory_id and n.id = g.person_id
            left join core.person r on r.territory_id = g.territory_id and r.id = g.replaces
            where g.replaces is not null and g.starts_at <= :now and g.ends_at > :now
            """;

    private final Sql sql;
    private final RightEnds ends;

    StandIns(Sql sql, RightEnds ends) {
        this.sql = sql;
        this.ends = ends;
    }

    /** Those at these classes; one statement. */
    public List<StandIn> list(Collection<ClassId> classes) {
        return sql.of(RUNNING + " and g.scope_id = any(:classes) order by g.starts_at, g.id")
                .ids("classes", classes)
                .with("now", ends.now())
                .list(this::standIn);
    }

    /** The classes at which somebody stands in, the first to end first; one statement. */
    public List<StandIn> list(PersonId person) {
        return sql.of(RUNNING + " and g.person_id = :person order by g.ends_at, g.id")
                .with("person", person)
                .with("now", ends.now())
                .list(this::standIn);
    }

    private StandIn standIn(Row row) {
        return new StandIn(
                row.id("scope_id", ClassId::new),
                new PersonName(row.id("id", PersonId::new), row.text("given_name"), row.text("family_name")),
                replaced(row),
                ends.dayOf(row.instant("ends_at").minusMillis(1)));
    }

    /** Nobody where the product doesn't know that person any more. */
    static @Nullable PersonName replaced(Row row) {
        return row.has("replaced_id")
                ? new PersonName(
                        row.id("replaced_id", PersonId::new),
                        row.text("replaced_given_name"),
                        row.text("replaced_family_name"))
                : null;
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
