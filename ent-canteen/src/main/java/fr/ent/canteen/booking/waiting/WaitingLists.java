package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingRows;
import fr.ent.canteen.booking.place.Places;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A booking without a place waits or is turned away, and waiting bookings get the places that become free: on many days
 * at once, each in one statement under the days' lock.
 */
@Component
class WaitingLists {

    private final Sql sql;
    private final BookingRows rows;

    WaitingLists(Sql sql, BookingRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** Puts bookings in the queues of their days; how many were in each queue before. */
    Map<Places.PlaceDay, Integer> queue(Map<Booking, Integer> turns) {
        List<Booking> waiting = List.copyOf(turns.keySet());
        return sql
                .of("""
                        with queue as (
                            select activity_id, day, count(*) as before from canteen.booking
                            where (activity_id, day) in (
                                      select activity, day from unnest(:activities, cast(:days as date[]))
                                      as w (activity, day))
                              and status = 'WAITING'
                            group by activity_id, day)
                        update canteen.booking b
                        set status = 'WAITING', turn = w.turn
                        from unnest(:ids, :turns) as w (id, turn)
                        where b.id = w.id
                        returning b.activity_id, b.day,
                                  coalesce((select before from queue q
                                            where q.activity_id = b.activity_id and q.day = b.day), 0) as before""")
                .ids("ids", waiting, Booking::id)
                .numbers("turns", waiting, turns::get)
                .ids("activities", waiting, Booking::activity)
                .days("days", waiting, Booking::day)
                .list(row -> Map.entry(Places.PlaceDay.read(row), row.whole("before")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    /** Takes back bookings that found no place. */
    void withdraw(Collection<Booking> refused) {
        sql.of("delete from canteen.booking where id = any(:ids)")
                .ids("ids", refused, Booking::id)
                .run();
    }

    /** Gives free places to those who wait, by turn; where they are only held, to those too who waited until the cut-off. */
    List<Booking> promote(List<FreedPlaces> freed) {
        return sql.of("""
                        update canteen.booking b
                        set status = 'BOOKED', turn = null, ended_turn = null, waits_until = null, cancelled_by = null,
                            cancelled_at = null, accept_by = next.accept_by, version = b.version + 1
                        from (select w.id, v.accept_by
                              from unnest(:activities, cast(:days as date[]), :free,
                                          cast(:acceptBy as timestamptz[])) as v (activity, day, free, accept_by)
                              cross join lateral (
                                  select id, turn from canteen.booking
                                  where activity_id = v.activity and day = v.day and status = 'WAITING'
                                  union all
                                  select e.id, e.ended_turn from canteen.booking e
                                  where e.activity_id = v.activity and e.day = v.day and e.ended_turn is not null
                                    and v.accept_by is not null
                                    and not exists (
                                        select from canteen.booking live
                                        where live.activity_id = e.activity_id and live.day = e.day
                                          and live.child_id = e.child_id
                                          and live.status in ('REQUESTED', 'BOOKED', 'WAITING'))
                                  order by turn limit v.free) w) next
                        where b.id = next.id
                        returning b.id, b.child_id, b.activity_id, b.day, b.status, b.amount_cents, b.explanation,
                                  b.situation, b.price_fixed, b.units, b.booked_by, b.household_id, b.accept_by, b.pattern_id, 0 as rank""")
                .ids("activities", freed, one -> one.day().activity())
                .days("days", freed, one -> one.day().day())
                .numbers("free", freed, FreedPlaces::free)
                .texts(
                        "acceptBy",
                        freed,
                        one -> one.acceptBy() == null ? null : one.acceptBy().toString())
                .list(rows::booking);
    }

    /** Free places of a day, and until when they are held for those who get them. */
    record FreedPlaces(
            Places.PlaceDay day, int free, @Nullable Instant acceptBy) {}
}
