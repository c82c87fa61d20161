package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.persistence.TerritoryScope;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Absences that are accepted, in the territory in scope. */
@Component
class Excuses {

    private final JdbcClient jdbc;

    Excuses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A child's day at an activity. */
    record Absence(ChildId child, ActivityId activity, LocalDate day) {}

    /** Whether that is news. */
    boolean set(Absence absence, Excuse excuse) {
        return jdbc.sql("""
                                insert into canteen.presence_excuse as e
                                    (territory_id, activity_id, day, child_id, reason, recorded_by, recorded_at)
                                values (:territory, :activity, :day, :child, :reason, :by, :at)
                                on conflict (territory_id, activity_id, day, child_id) do update
                                set reason = excluded.reason, recorded_by = excluded.recorded_by,
                                    recorded_at = excluded.recorded_at
                                where e.reason <> excluded.reason""")
                        .param("territory", TerritoryScope.require().value())
                        .param("activity", absence.activity().value())
                        .param("day", absence.day())
                        .param("child", absence.child().value())
                        .param("reason", excuse.reason())
                        .param("by", excuse.by().value())
                        .param("at", excuse.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** All that is booked for a child between two days, both included; how many weren't excused yet. */
    int setAll(ChildId child, LocalDate from, LocalDate to, Excuse excuse) {
        return jdbc.sql("""
                        insert into canteen.presence_excuse
                            (territory_id, activity_id, day, child_id, reason, recorded_by, recorded_at)
                        select territory_id, activity_id, day, child_id, :reason, :by, :at
                        from canteen.booking
                        where child_id = :child and day between :from and :to and status = 'BOOKED'
                        on conflict do nothing""")
                .param("child", child.value())
                .param("from", from)
                .param("to", to)
                .param("reason", excuse.reason())
                .param("by", excuse.by().value())
                .param("at", excuse.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether there was one. */
    boolean withdraw(Absence absence) {
        return jdbc.sql("""
                                delete from canteen.presence_excuse
                                where activity_id = :activity and day = :day and child_id = :child""")
                        .param("activity", absence.activity().value())
                        .param("day", absence.day())
                        .param("child", absence.child().value())
                        .update()
                == 1;
    }
}
