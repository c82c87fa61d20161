package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Absences that are accepted, in the territory in scope. */
@Component
class Excuses {

    private final Sql sql;

    Excuses(Sql sql) {
        this.sql = sql;
    }

    /** A child's day at an activity. */
    record Absence(ChildId child, ActivityId activity, LocalDate day) {}

    /** Whether that is news. */
    boolean set(Absence absence, Excuse excuse) {
        return sql.of("""
                                insert into canteen.presence_excuse as e
                                    (activity_id, day, child_id, reason, recorded_by, recorded_at)
                                values (:activity, :day, :child, :reason, :by, :at)
                                on conflict (territory_id, activity_id, day, child_id) do update
                                set reason = excluded.reason, recorded_by = excluded.recorded_by,
                                    recorded_at = excluded.recorded_at
                                where e.reason <> excluded.reason""")
                .with("activity", absence.activity())
                .with("day", absence.day())
                .with("child", absence.child())
                .with("reason", excuse.reason())
                .with("by", excuse.by())
                .with("at", excuse.at())
                .changedOne();
    }

    /** All that is booked for a child between two days, both included; how many weren't excused yet. */
    int setAll(ChildId child, LocalDate from, LocalDate to, Excuse excuse) {
        return sql.of("""
                        insert into canteen.presence_excuse
                            (territory_id, activity_id, day, child_id, reason, recorded_by, recorded_at)
                        select territory_id, activity_id, day, child_id, :reason, :by, :at
                        from canteen.booking
                        where child_id = :child and day between :from and :to and status = 'BOOKED'
                        on conflict do nothing""")
                .with("child", child)
                .with("from", from)
                .with("to", to)
                .with("reason", excuse.reason())
                .with("by", excuse.by())
                .with("at", excuse.at())
                .run();
    }

    /** Whether there was one. */
    boolean withdraw(Absence absence) {
        return sql.of("""
                                delete from canteen.presence_excuse
                                where activity_id = :activity and day = :day and child_id = :child""")
                .with("activity", absence.activity())
                .with("day", absence.day())
                .with("child", absence.child())
                .changedOne();
    }
}
