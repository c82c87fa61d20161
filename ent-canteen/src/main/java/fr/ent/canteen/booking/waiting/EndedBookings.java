package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingRows;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.Places;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends bookings of many days, and takes it back, each in one statement under the days' lock. */
@Component
public class EndedBookings {

    private final Sql sql;
    private final BookingRows rows;

    EndedBookings(Sql sql, BookingRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** Ends those of these bookings that are still live; each with the status it had. */
    List<EndedBooking> end(Collection<Booking> leaving, BookingEnd end) {
        return sql.of("""
                        update canteen.booking b
                        set status = 'CANCELLED', turn = null, accept_by = null, cancelled_by = :by,
                            cancelled_at = :at, suspension_id = :suspension,
                            held = case when cast(:suspension as uuid) is null then null else before.status end,
                            version = b.version + 1
                        from (select id, status from canteen.booking
                              where id = any(:ids) and status in ('BOOKED', 'WAITING')
                                and (not :lapsedOnly or accept_by <= :at)
                              order by id for update) before
                        where b.id = before.id
                        returning b.id, b.activity_id, b.day, before.status""")
                .ids("ids", leaving, Booking::id)
                .with("by", end.by())
                .with("at", end.at())
                .with("suspension", end.suspension())
                .with("lapsedOnly", end.extent() == BookingEnd.Extent.LAPSED)
                .list(row -> new EndedBooking(
                        row.id("id", BookingId::new),
                        Places.PlaceDay.read(row),
                        row.choice("status", BookingStatus.class)));
    }

    /**
     * Makes bookings live again that a suspension had ended on a day or later; those who had a place first, then by when
     * they booked.
     */
    public List<Booking> restore(UUID suspension, LocalDate from) {
        return sql.of("""
                        with back as (
                            update canteen.booking b
                            set status = 'BOOKED', cancelled_by = null, cancelled_at = null, suspension_id = null,
                                held = null, version = b.version + 1
                            from (select id, held from canteen.booking where suspension_id = :suspension and day >= :from
                                  order by activity_id, day, child_id for update) before
                            where b.id = before.id
                              and not exists (select from canteen.booking live
                                              where live.territory_id = b.territory_id and live.child_id = b.child_id
                                                and live.activity_id = b.activity_id and live.day = b.day
                                                and live.status in ('REQUESTED', 'BOOKED', 'WAITING'))
                            returning b.id, b.child_id, b.activity_id, b.day, b.status, b.amount_cents, b.explanation,
                                      b.booked_by, b.household_id, b.accept_by, b.pattern_id, 0 as rank, b.booked_at,
                                      before.held)
                        select * from back order by held, booked_at, id""").with("suspension", suspension).with("from", from).list(rows::booking);
    }

    /** A booking that ended, with its status until then. */
    record EndedBooking(BookingId id, Places.PlaceDay day, BookingStatus before) {}
}
