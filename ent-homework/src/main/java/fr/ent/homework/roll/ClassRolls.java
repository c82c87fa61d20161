package fr.ent.homework.roll;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rolls of the territory in scope. */
@Component
class ClassRolls {

    private final Sql sql;

    ClassRolls(Sql sql) {
        this.sql = sql;
    }

    /** Locks the roll until the transaction ends; the position of its last mark. */
    long lock(RollKey key) {
        return sql.of("""
                        insert into homework.roll as r (class_id, day, half) values (:class, :day, :half)
                        on conflict (territory_id, class_id, day, half) do update set last = r.last
                        returning last""")
                .with("class", key.classId())
                .with("day", key.date())
                .with("half", key.half())
                .get(row -> row.number("last"));
    }

    Optional<RollClosing> findClosing(RollKey key) {
        return sql.of("""
                        select closed_at, closed_by from homework.roll
                        where class_id = :class and day = :day and half = :half and closed_at is not null""")
                .with("class", key.classId())
                .with("day", key.date())
                .with("half", key.half())
                .find(row -> new RollClosing(row.instant("closed_at"), row.id("closed_by", PersonId::new)));
    }

    void close(RollKey key, RollClosing closing, int pupils) {
        sql.of("""
                        update homework.roll set closed_at = :at, closed_by = :by, pupils = :pupils
                        where class_id = :class and day = :day and half = :half""")
                .with("at", closing.at())
                .with("by", closing.by())
                .with("pupils", pupils)
                .with("class", key.classId())
                .with("day", key.date())
                .with("half", key.half())
                .run();
    }
}
