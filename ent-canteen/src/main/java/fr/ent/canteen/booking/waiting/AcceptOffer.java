package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.core.Viewer;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a place theirs that was held for a family. */
@Component
class AcceptOffer {

    private final Bookings bookings;
    private final Clock clock;

    AcceptOffer(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    @Transactional
    AcceptOutcome accept(BookingId id, Viewer viewer) {
        return bookings.find(id)
                .filter(booking -> viewer.isGuardianOf(booking.child()) || viewer.servesTown())
                .map(this::accept)
                .orElseGet(AcceptOutcome.NotYours::new);
    }

    /** Accepting twice is accepting once. */
    private AcceptOutcome accept(Booking booking) {
        Instant acceptBy = booking.acceptBy();
        boolean theirs = booking.status() == BookingStatus.BOOKED && acceptBy == null;
        return theirs || bookings.accept(booking.id(), clock.instant())
                ? new AcceptOutcome.Accepted()
                : new AcceptOutcome.Lapsed();
    }

    /** The outcome of an acceptance. */
    sealed interface AcceptOutcome {

        record Accepted() implements AcceptOutcome {}

        /** Too late, or nothing was offered. */
        record Lapsed() implements AcceptOutcome {}

        record NotYours() implements AcceptOutcome {}
    }
}
