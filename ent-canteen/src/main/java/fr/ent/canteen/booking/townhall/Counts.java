package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Leavers;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many children are expected at table: nobody after the last day at school. */
@Component
class Counts {

    private final Sql sql;
    private final Leavers leavers;

    Counts(Sql sql, Leavers leavers) {
        this.sql = sql;
        this.leavers = leavers;
    }

    List<ActivityCount> list(SchoolId school, LocalDate day) {
        return sql.of("""
                        select a.id, a.name, coalesce(d.capacity, a.capacity) as capacity,
                               count(b.id) filter (where b.status = 'BOOKED') as booked,
                               count(b.id) filter (where b.status = 'WAITING') as waiting
                        from canteen.activity a
                        left join canteen.activity_day d
                             on d.territory_id = a.territory_id and d.activity_id = a.id and d.day = :day
                        left join canteen.booking b
                             on b.territory_id = a.territory_id and b.activity_id = a.id and b.day = :day
                            and b.status in ('BOOKED', 'WAITING') and b.child_id <> all(:gone)
                        where a.school_id = :school and a.kind = 'CANTEEN'
                        group by a.id, a.name, d.capacity, a.capacity
                        order by a.name, a.id""")
                .with("school", school)
                .with("day", day)
                .ids("gone", leavers.listGoneBy(day))
                .list(row -> new ActivityCount(
                        row.id("id", ActivityId::new),
                        row.text("name"),
                        row.whole("booked"),
                        row.whole("waiting"),
                        row.whole("capacity")));
    }

    /** The children of one activity on a day. */
    record ActivityCount(ActivityId activityId, String name, int booked, int waiting, int capacity) {}
}
