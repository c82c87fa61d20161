package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingRows;
import fr.ent.canteen.offer.ActivitySchools;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Bookings that ended because the child left or changed school, and that may live again: each change in one statement. */
@Component
class LeaverBookings {

    private final Sql sql;
    private final BookingRows rows;

    LeaverBookings(Sql sql, BookingRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** Remembers those of these bookings that the product ended at this moment, with the status they had. */
    void remember(List<Booking> ended, Instant at) {
        sql.of("""
                        update canteen.booking b set left_held = w.held
                        from unnest(:ids, :held) as w (id, held)
                        where b.id = w.id and b.status = 'CANCELLED' and b.cancelled_by is null
                          and b.cancelled_at = :at""")
                .ids("ids", ended, Booking::id)
                .texts("held", ended, Booking::status)
                .with("at", at)
                .run();
    }

    /**
     * Bookings of children, from a day on, that live or could live again and whose activity isn't offered at the school that
     * each came to.
     */
    List<Booking> listElsewhere(Map<ChildId, SchoolId> schools, LocalDate from) {
        List<ChildId> children = List.copyOf(schools.keySet());
        return sql.of("""
                        select %s
                        from canteen.booking b
                        join unnest(:children, :schools) as w (child, school) on w.child = b.child_id
                        join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                        where b.day >= :from and %s
                          and (b.status in ('BOOKED', 'WAITING') or b.suspension_id is not null
                               or b.ended_turn is not null)
                        order by b.day, b.id""".formatted(BookingRows.SUSPENDED_COLUMNS, ActivitySchools.ELSEWHERE))
                .ids("children", children)
                .ids("schools", children, schools::get)
                .with("from", from)
                .list(rows::booking);
    }

    /**
     * Bookings that ended as children left or moved, with the status they had, as far as the school at which each is now
     * offers it: those who had a place first, then by when they booked.
     */
    List<Booking> listAt(Map<ChildId, SchoolId> schools) {
        List<ChildId> children = List.copyOf(schools.keySet());
        return sql.of("""
                        select %s
                        from canteen.booking b
                        join unnest(:children, :schools) as w (child, school) on w.child = b.child_id
                        join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                        where b.left_held is not null
                          and %s
                        order by b.left_held, b.booked_at, b.id""".formatted(BookingRows.LEFT_COLUMNS, ActivitySchools.HERE))
                .ids("children", children)
                .ids("schools", children, schools::get)
                .list(rows::booking);
    }

    /** Makes bookings live again, but for days that the child has anew; those that do. */
    Set<BookingId> revive(Collection<Booking> bookings) {
        return sql.of("""
                        update canteen.booking b
                        set status = 'BOOKED', cancelled_by = null, cancelled_at = null, left_held = null,
                            version = b.version + 1
                        from (select id from canteen.booking where id = any(:ids) and left_held is not null
                              order by id for update) before
                        where b.id = before.id
                          and not exists (select from canteen.booking live
                                          where live.territory_id = b.territory_id and live.child_id = b.child_id
                                            and live.activity_id = b.activity_id and live.day = b.day
                                            and live.status in ('REQUESTED', 'BOOKED', 'WAITING'))
                        returning b.id""").ids("ids", bookings, Booking::id).set(row -> row.id("id", BookingId::new));
    }

    /** Passes bookings to the suspensions that call their days off, as if the child had been here. */
    void pass(Map<BookingId, UUID> suspensions) {
        List<BookingId> ids = List.copyOf(suspensions.keySet());
        sql.of("""
                        update canteen.booking b
                        set suspension_id = w.suspension, held = b.left_held, left_held = null,
                            version = b.version + 1
                        from unnest(:ids, :suspensions) as w (id, suspension)
                        where b.id = w.id and b.left_held is not null""").ids("ids", ids).uuids("suspensions", ids, suspensions::get).run();
    }

    /** Leaves cancelled for good those of these that weren't given back. */
    void forget(Collection<Booking> gone) {
        sql.of("""
                        update canteen.booking set left_held = null
                        where id = any(:ids) and left_held is not null""").ids("ids", gone, Booking::id).run();
    }
}
