package fr.ent.canteen.booking;

import fr.ent.canteen.ActivityId;
import fr.ent.core.TerritoryScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The places of a day. Taking, giving back and queueing all go through the day's row, whose lock is held until the
 * transaction ends: that lock, and not a count, keeps the capacity.
 */
@Component
class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a place if one is left. The day's row is locked either way. */
    boolean take(ActivityId activity, LocalDate day) {
        return jdbc.sql("""
                        insert into canteen.activity_day as d (territory_id, activity_id, day, capacity, taken)
                        select a.territory_id, a.id, :day, a.capacity, 1
                        from canteen.activity a where a.territory_id = :territory and a.id = :activity
                        on conflict (territory_id, activity_id, day)
                        do update set taken = d.taken + 1 where d.taken < d.capacity""")
                        .param("territory", TerritoryScope.require().value())
                        .param("activity", activity.value())
                        .param("day", day)
                        .update()
                == 1;
    }

    void lock(ActivityId activity, LocalDate day) {
        jdbc.sql("select taken from canteen.activity_day where activity_id = :activity and day = :day for update")
                .param("activity", activity.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void giveBack(ActivityId activity, LocalDate day) {
        jdbc.sql("update canteen.activity_day set taken = taken - 1 where activity_id = :activity and day = :day")
                .param("activity", activity.value())
                .param("day", day)
                .update();
    }

    /** Days without a place left. */
    Set<Day> listFull(Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        return Set.copyOf(jdbc.sql("""
                        select activity_id, day from canteen.activity_day
                        where activity_id = any(:activities) and day between :from and :to and taken >= capacity""")
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Day(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getObject("day", LocalDate.class)))
                .list());
    }

    /** An activity's day. */
    record Day(ActivityId activity, LocalDate day) {}
}
