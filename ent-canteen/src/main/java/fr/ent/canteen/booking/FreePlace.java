package fr.ent.canteen.booking;

import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a booking under the lock of its day, so that nobody queues unseen while its place is passed on. */
@Component
class FreePlace {

    private final Bookings bookings;
    private final Places places;
    private final BookingNotices notices;

    FreePlace(Bookings bookings, Places places, BookingNotices notices) {
        this.bookings = bookings;
        this.places = places;
        this.notices = notices;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    CancelOutcome of(Booking booking, PersonId by, Instant now) {
        places.lock(booking.activity(), booking.day());
        Optional<Booking.Status> before = bookings.cancel(booking.id(), by, now);
        if (before.filter(status -> status == Booking.Status.BOOKED).isPresent()) {
            bookings.promoteFirst(booking.activity(), booking.day())
                    .ifPresentOrElse(notices::promoted, () -> places.giveBack(booking.activity(), booking.day()));
        }
        return new CancelOutcome.Cancelled();
    }
}
