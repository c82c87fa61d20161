package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.core.PupilLeft;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what a child who left the school has booked for later; the places go to those who wait. */
@Component
public class EndLater {

    private final Bookings bookings;
    private final EndBookings endBookings;
    private final Clock clock;

    EndLater(Bookings bookings, EndBookings endBookings, Clock clock) {
        this.bookings = bookings;
        this.endBookings = endBookings;
        this.clock = clock;
    }

    /** The territory is in scope. */
    @Transactional
    public void end(PupilLeft left) {
        List<Booking> later = bookings.listOf(left.child(), left.on().plusDays(1));
        endBookings.end(later, BookingEnd.byTheProduct(clock.instant()));
    }
}
