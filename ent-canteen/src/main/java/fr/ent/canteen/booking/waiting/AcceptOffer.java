package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.families.ForFamilies;
import fr.ent.canteen.families.Leavers;
import fr.ent.core.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a place theirs that was held for a family. */
@Component
class AcceptOffer {

    private final Bookings bookings;
    private final ForFamilies forFamilies;
    private final Leavers leavers;
    private final Clock clock;

    AcceptOffer(Bookings bookings, ForFamilies forFamilies, Leavers leavers, Clock clock) {
        this.leavers = leavers;
        this.bookings = bookings;
        this.forFamilies = forFamilies;
        this.clock = clock;
    }

    @Transactional
    AcceptOutcome accept(BookingId id, Viewer viewer) {
        return bookings.find(id)
                .filter(booking -> viewer.isGuardianOf(booking.child()) || viewer.servesTown())
                .map(booking -> accept(booking, viewer))
                .orElseGet(AcceptOutcome.NotYours::new);
    }

    /** Accepting twice is accepting once. */
    private AcceptOutcome accept(Booking booking, Viewer viewer) {
        if (booking.status() == BookingStatus.BOOKED && booking.acceptBy() == null) {
            return new AcceptOutcome.Accepted();
        }
        Optional<LocalDate> away = leavers.find(booking.child(), viewer)
                .filter(on -> !booking.day().isBefore(on));
        if (away.isPresent()) {
            return new AcceptOutcome.Leaving(away.get());
        }
        if (!bookings.accept(booking.id(), clock.instant())) {
            return new AcceptOutcome.Lapsed();
        }
        forFamilies.record(
                viewer,
                "offer.accepted",
                booking.child(),
                Map.of(
                        "date",
                        booking.day().toString(),
                        "activity",
                        booking.activity().toString()));
        return new AcceptOutcome.Accepted();
    }

    /** The outcome of an acceptance. */
    sealed interface AcceptOutcome {

        record Accepted() implements AcceptOutcome {}

        /** Too late, or nothing was offered. */
        record Lapsed() implements AcceptOutcome {}

        /** The child leaves the school; {@code on} is the first day away. */
        record Leaving(LocalDate on) implements AcceptOutcome {}

        record NotYours() implements AcceptOutcome {}
    }
}
