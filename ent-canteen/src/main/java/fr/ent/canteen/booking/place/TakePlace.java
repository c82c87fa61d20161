package fr.ent.canteen.booking.place;

import fr.ent.canteen.offer.Activity;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a booking a place, or a rank in the waiting list. The day's row, which all want, is locked last. */
@Component
public class TakePlace {

    private final Bookings bookings;
    private final BookingNotices notices;

    TakePlace(Bookings bookings, BookingNotices notices) {
        this.bookings = bookings;
        this.notices = notices;
    }

    /** Tells these people, of the child's family. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BookingOutcome take(Booking booking, Activity activity, List<PersonId> told, Instant now) {
        BookingOutcome outcome = takeByHand(booking, activity, now);
        switch (outcome) {
            case BookingOutcome.Booked(var booked) -> notices.confirmed(booked, activity, told);
            case BookingOutcome.Waiting(var waiting) -> notices.waiting(waiting, activity, told);
            case BookingOutcome.Refused refusal -> {}
        }
        return outcome;
    }

    /** For who books in a family's stead, and tells it why. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BookingOutcome takeByHand(Booking booking, Activity activity, Instant now) {
        return switch (bookings.addAndTake(booking, now)) {
            case ALREADY_BOOKED -> new BookingOutcome.AlreadyBooked();
            case TAKEN -> new BookingOutcome.Booked(booking);
            case NONE_LEFT -> withoutPlace(booking, activity);
        };
    }

    private BookingOutcome withoutPlace(Booking booking, Activity activity) {
        if (!activity.waitingList()) {
            bookings.withdraw(booking);
            return new BookingOutcome.Full();
        }
        return new BookingOutcome.Waiting(booking.waiting(bookings.queue(booking)));
    }
}
