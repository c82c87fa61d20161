package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The places of a day. Taking, giving back and queueing all go through the day's row, whose lock is held until the
 * transaction ends: that lock, and not a count, keeps the capacity.
 */
@Component
public class Places {

    private final Sql sql;

    Places(Sql sql) {
        this.sql = sql;
    }

    /** Locks all these days, always in the same order, so that two who want several never wait for each other. */
    public List<PlacesOfDay> lockAll(Collection<PlaceDay> wanted) {
        List<PlaceDay> days = wanted.stream().distinct().toList();
        return sql.of("""
                        insert into canteen.activity_day as d (territory_id, activity_id, day, capacity, taken)
                        select a.territory_id, a.id, w.day, a.capacity, 0
                        from unnest(:activities, cast(:days as date[])) as w (activity, day)
                        join canteen.activity a on a.territory_id = core.territory() and a.id = w.activity
                        order by a.id, w.day
                        on conflict (territory_id, activity_id, day) do update set taken = d.taken
                        returning d.activity_id, d.day, d.capacity, d.taken, d.waited""")
                .ids("activities", days, PlaceDay::activity)
                .days("days", days, PlaceDay::day)
                .list(row -> new PlacesOfDay(
                        PlaceDay.read(row), row.whole("capacity"), row.whole("taken"), row.whole("waited")));
    }

    /** Writes back what became of days under lock. Places taken beyond the capacity are given up as they come free. */
    public void save(Collection<PlacesOfDay> places) {
        sql.of("""
                        update canteen.activity_day d
                        set taken = w.taken, waited = w.waited,
                            beyond = least(d.beyond, greatest(w.taken - d.capacity, 0))
                        from unnest(:activities, cast(:days as date[]), :taken, :waited)
                             as w (activity, day, taken, waited)
                        where d.activity_id = w.activity and d.day = w.day""")
                .ids("activities", places, one -> one.day().activity())
                .days("days", places, one -> one.day().day())
                .numbers("taken", places, PlacesOfDay::taken)
                .numbers("waited", places, PlacesOfDay::waited)
                .run();
    }

    /** Gives days to come another number of places. Those that are taken beyond it stay theirs. */
    public void resize(ActivityId activity, int capacity, LocalDate from) {
        sql.of("""
                        update canteen.activity_day set capacity = :capacity, beyond = greatest(taken - :capacity, 0)
                        where activity_id = :activity and day >= :from""")
                .with("capacity", capacity)
                .with("activity", activity)
                .with("from", from)
                .run();
    }

    /** Days to come of which somebody took or wanted a place. */
    public List<PlaceDay> listFrom(ActivityId activity, LocalDate from) {
        return days(
                "select activity_id, day from canteen.activity_day where activity_id = :activity and day >= :from "
                        + "order by day",
                activity,
                from);
    }

    /** Days to come that have places left though people wait, or did until the cut-off. */
    public List<PlaceDay> listQueued(ActivityId activity, LocalDate from) {
        return days("""
                select d.activity_id, d.day from canteen.activity_day d
                where d.activity_id = :activity and d.day >= :from and d.taken < d.capacity
                  and exists (select from canteen.booking b
                              where b.territory_id = d.territory_id and b.activity_id = d.activity_id
                                and b.day = d.day and (b.status = 'WAITING' or b.ended_turn is not null))
                order by d.day""", activity, from);
    }

    private List<PlaceDay> days(String text, ActivityId activity, LocalDate from) {
        return sql.of(text).with("activity", activity).with("from", from).list(PlaceDay::read);
    }

    /** Days without a place left. */
    public Set<PlaceDay> listFull(Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        return Set.copyOf(sql.of("""
                        select activity_id, day from canteen.activity_day
                        where activity_id = any(:activities) and day between :from and :to and taken >= capacity""")
                .ids("activities", activities)
                .with("from", from)
                .with("to", to)
                .list(PlaceDay::read));
    }

    /** An activity's day. */
    public record PlaceDay(ActivityId activity, LocalDate day) {

        public static PlaceDay read(Row row) {
            return new PlaceDay(row.id("activity_id", ActivityId::new), row.day("day"));
        }
    }

    /** A day's places: how many there are, how many are taken, how many people ever joined the queue. */
    public record PlacesOfDay(PlaceDay day, int capacity, int taken, int waited) {

        public int free() {
            return Math.max(0, capacity - taken);
        }

        public PlacesOfDay taking(int places) {
            return new PlacesOfDay(day, capacity, taken + places, waited);
        }

        public PlacesOfDay queueing() {
            return new PlacesOfDay(day, capacity, taken, waited + 1);
        }
    }
}
