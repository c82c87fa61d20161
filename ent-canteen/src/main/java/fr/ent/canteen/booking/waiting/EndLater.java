package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.core.PupilLeft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what a child who left the school has booked for later; the places go to those who wait. */
@Component
public class EndLater {

    private static final int MOST_MONTHS = 24;

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
        LocalDate from = left.on().plusDays(1);
        List<Booking> later = bookings.listLive(List.of(left.child()), from, from.plusMonths(MOST_MONTHS));
        endBookings.end(later, BookingEnd.byTheProduct(clock.instant()));
    }
}
