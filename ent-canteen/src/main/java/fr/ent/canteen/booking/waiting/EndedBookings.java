package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.Places;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends bookings of many days in one statement under the days' lock. */
@Component
public class EndedBookings {

    private final Sql sql;

    EndedBookings(Sql sql) {
        this.sql = sql;
    }

    /**
     * Ends those of these bookings that are still live; each with the status it had. A suspended one is cancelled for
     * good, and one that the cut-off ended is offered nothing any more. A place that a suspension takes away while it was
     * only held is remembered as a rank in the queue.
     */
    List<EndedBooking> end(Collection<Booking> leaving, BookingEnd end) {
        return sql.of("""
                        update canteen.booking b
                        set status = 'CANCELLED', turn = null, accept_by = null, waits_until = null,
                            ended_turn = case when :extent = 'WAITING' then b.turn end, cancelled_by = :by,
                            cancelled_at = :at, suspension_id = :suspension,
                            held = case when cast(:suspension as uuid) is null then null
                                        when before.accept_by is not null then 'WAITING' else before.status end,
                            version = b.version + 1
                        from (select id, status, accept_by from canteen.booking
                              where id = any(:ids)
                                and (status in ('BOOKED', 'WAITING')
                                     or (suspension_id is not null or ended_turn is not null)
                                        and cast(:suspension as uuid) is null)
                                and (:extent <> 'LAPSED' or accept_by <= :at)
                                and (:extent <> 'WAITING' or status = 'WAITING')
                              order by id for update) before
                        where b.id = before.id
                        returning b.id, b.activity_id, b.day, before.status""")
                .ids("ids", leaving, Booking::id)
                .with("by", end.by())
                .with("at", end.at())
                .with("suspension", end.suspension())
                .with("extent", end.extent().name())
                .list(row -> new EndedBooking(
                        row.id("id", BookingId::new),
                        Places.PlaceDay.read(row),
                        row.choice("status", BookingStatus.class)));
    }

    /** A booking that ended, with its status until then. */
    record EndedBooking(BookingId id, Places.PlaceDay day, BookingStatus before) {}
}
