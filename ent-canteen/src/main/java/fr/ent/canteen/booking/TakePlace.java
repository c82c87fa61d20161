package fr.ent.canteen.booking;

import fr.ent.canteen.Activity;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a booking a place, or a rank in the waiting list. The day's row, which all want, is locked last. */
@Component
class TakePlace {

    private final Bookings bookings;
    private final Places places;
    private final BookingNotices notices;

    TakePlace(Bookings bookings, Places places, BookingNotices notices) {
        this.bookings = bookings;
        this.places = places;
        this.notices = notices;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    BookingOutcome forBooking(Booking booking, Activity activity, Instant now) {
        if (!bookings.add(booking, now)) {
            return new BookingOutcome.AlreadyBooked();
        }
        if (places.take(booking.place())) {
            notices.confirmed(booking, activity);
            return new BookingOutcome.Booked(booking);
        }
        if (!activity.waitingList()) {
            bookings.withdraw(booking);
            return new BookingOutcome.Full();
        }
        Booking waiting = booking.waiting(bookings.queue(booking));
        notices.waiting(waiting, activity);
        return new BookingOutcome.Waiting(waiting);
    }
}
