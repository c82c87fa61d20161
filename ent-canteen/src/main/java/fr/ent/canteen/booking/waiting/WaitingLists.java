package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingRows;
import fr.ent.canteen.booking.place.Places;
import fr.ent.canteen.families.Leavers;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    private final Directory directory;
    private final Leavers leavers;

    WaitingLists(Sql sql, BookingRows rows, Directory directory, Leavers leavers) {
        this.leavers = leavers;
        this.sql = sql;
        this.rows = rows;
        this.directory = directory;
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

    /**
     * Gives free places to those who wait, by turn; where they are only held, to those too who waited until the cut-off.
     * Children whose class alone is away on the day are passed over, and those whose last day at school is before it.
     */
    List<Booking> promote(List<FreedPlaces> freed) {
        List<AwayChild> away = away(freed);
        Map<ChildId, LocalDate> leaving = leavers.firstDaysAway(waiting(freed));
        List<ChildId> gone = List.copyOf(leaving.keySet());
        return sql.of("""
                        update canteen.booking b
                        set status = 'BOOKED', turn = null, ended_turn = null, waits_until = null, cancelled_by = null,
                            cancelled_at = null, accept_by = next.accept_by, version = b.version + 1
                        from (select w.id, v.accept_by
                              from unnest(:activities, cast(:days as date[]), :free,
                                          cast(:acceptBy as timestamptz[])) as v (activity, day, free, accept_by)
                              cross join lateral (
                                  select q.id, q.turn from canteen.booking q
                                  where q.activity_id = v.activity and q.day = v.day and q.status = 'WAITING'
                                    and not exists (select from unnest(:gone, cast(:firstDaysAway as date[]))
                                                         as g (child, away)
                                                    where g.child = q.child_id and g.away <= q.day)
                                  union all
                                  select e.id, e.ended_turn from canteen.booking e
                                  where e.activity_id = v.activity and e.day = v.day and e.ended_turn is not null
                                    and v.accept_by is not null
                                    and not exists (select from unnest(:gone, cast(:firstDaysAway as date[]))
                                                         as g (child, away)
                                                    where g.child = e.child_id and g.away <= e.day)
                                    and not exists (
                                        select from unnest(:awayActivities, cast(:awayDays as date[]), :awayChildren)
                                             as a (activity, day, child)
                                        where a.activity = e.activity_id and a.day = e.day and a.child = e.child_id)
                                    and not exists (
                                        select from canteen.booking live
                                        where live.activity_id = e.activity_id and live.day = e.day
                                          and live.child_id = e.child_id
                                          and live.status in ('REQUESTED', 'BOOKED', 'WAITING'))
                                  order by turn limit v.free) w) next
                        where b.id = next.id
                        returning %s""".formatted(BookingRows.COLUMNS))
                .ids("activities", freed, one -> one.day().activity())
                .days("days", freed, one -> one.day().day())
                .numbers("free", freed, FreedPlaces::free)
                .texts(
                        "acceptBy",
                        freed,
                        one -> one.acceptBy() == null ? null : one.acceptBy().toString())
                .ids("awayActivities", away, one -> one.day().activity())
                .days("awayDays", away, one -> one.day().day())
                .ids("awayChildren", away, AwayChild::child)
                .ids("gone", gone)
                .days("firstDaysAway", gone, leaving::get)
                .list(rows::booking);
    }

    /** Those who wait for these days, or waited until their cut-off. */
    private List<ChildId> waiting(List<FreedPlaces> freed) {
        return sql.of("""
                        select distinct b.child_id from canteen.booking b
                        join unnest(:activities, cast(:days as date[])) as d (activity, day)
                          on b.activity_id = d.activity and b.day = d.day
                        where b.status = 'WAITING' or b.ended_turn is not null""")
                .ids("activities", freed, one -> one.day().activity())
                .days("days", freed, one -> one.day().day())
                .list(row -> row.id("child_id", ChildId::new));
    }

    /** One statement a class that is away while others eat. */
    private List<AwayChild> away(List<FreedPlaces> freed) {
        Map<ClassId, List<ChildView>> pupils = freed.stream()
                .flatMap(one -> one.classesAway().stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), directory::listPupils));
        return freed.stream()
                .flatMap(one -> one.classesAway().stream()
                        .flatMap(away -> pupils.getOrDefault(away, List.of()).stream())
                        .map(child -> new AwayChild(one.day(), child.id())))
                .toList();
    }

    /**
     * Free places of a day, and until when they are held for those who get them.
     *
     * @param classesAway the classes alone for which the day is called off
     */
    record FreedPlaces(
            Places.PlaceDay day, int free, @Nullable Instant acceptBy, Set<ClassId> classesAway) {}

    /** A child whose class is away on a day. */
    private record AwayChild(Places.PlaceDay day, ChildId child) {}
}
