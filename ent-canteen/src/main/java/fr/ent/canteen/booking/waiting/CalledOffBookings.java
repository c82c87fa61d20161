package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingRows;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Bookings that a suspension has called off, and that may live again: each change in one statement. */
@Component
class CalledOffBookings {

    private final Sql sql;
    private final BookingRows rows;

    CalledOffBookings(Sql sql, BookingRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** From a day on, with the status they had: those who had a place first, then by when they booked. */
    List<Booking> list(UUID suspension, LocalDate from) {
        return sql.of("""
                        select %s
                        from canteen.booking b
                        where b.suspension_id = :suspension and b.day >= :from
                        order by b.held, b.booked_at, b.id""".formatted(BookingRows.HELD_COLUMNS))
                .with("suspension", suspension)
                .with("from", from)
                .list(rows::booking);
    }

    /** Makes bookings live again, but for days that the child has anew; those that do. */
    Set<BookingId> revive(Collection<Booking> bookings) {
        return sql.of("""
                        update canteen.booking b
                        set status = 'BOOKED', cancelled_by = null, cancelled_at = null, suspension_id = null,
                            held = null, version = b.version + 1
                        from (select id from canteen.booking where id = any(:ids) and suspension_id is not null
                              order by id for update) before
                        where b.id = before.id
                          and not exists (select from canteen.booking live
                                          where live.territory_id = b.territory_id and live.child_id = b.child_id
                                            and live.activity_id = b.activity_id and live.day = b.day
                                            and live.status in ('REQUESTED', 'BOOKED', 'WAITING'))
                        returning b.id""").ids("ids", bookings, Booking::id).set(row -> row.id("id", BookingId::new));
    }

    /** Passes bookings that stay cancelled to the suspension that holds them now, if one does. */
    void pass(Collection<PassedBooking> bookings) {
        sql.of("""
                        update canteen.booking b
                        set suspension_id = w.suspension, version = b.version + 1,
                            held = case when w.suspension is null then null else b.held end
                        from unnest(:ids, :suspensions) as w (id, suspension)
                        where b.id = w.id and b.suspension_id is not null""")
                .ids("ids", bookings, PassedBooking::booking)
                .uuids("suspensions", bookings, PassedBooking::to)
                .run();
    }

    /** A booking that stays cancelled, and the suspension that calls it off now. */
    record PassedBooking(BookingId booking, @Nullable UUID to) {}
}
