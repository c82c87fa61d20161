package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Optional;
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

    /** The excuse that an accepted note of the family gives for a day that is excused now. */
    Optional<Excuse> findAccepted(Absence absence) {
        return sql.of("""
                        select n.reason, n.decided_by, n.decided_at
                        from canteen.presence_excuse e
                        join canteen.absence_note n on n.territory_id = e.territory_id and n.child_id = e.child_id
                             and e.day between n.first_day and n.last_day and n.state = 'ACCEPTED'
                        where e.activity_id = :activity and e.day = :day and e.child_id = :child
                        order by n.decided_at limit 1""")
                .with("activity", absence.activity())
                .with("day", absence.day())
                .with("child", absence.child())
                .find(row ->
                        new Excuse(row.text("reason"), row.id("decided_by", PersonId::new), row.instant("decided_at")));
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
