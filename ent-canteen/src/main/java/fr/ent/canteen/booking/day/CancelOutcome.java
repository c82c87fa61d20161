package fr.ent.canteen.booking.day;

import fr.ent.canteen.booking.place.Booking;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The outcome of a wish to cancel. */
sealed interface CancelOutcome {

    /**
     * Cancelled now, or before.
     *
     * @param ended the booking as it was; none where it had ended before
     */
    record Cancelled(@Nullable Booking ended) implements CancelOutcome {}

    record CutOffPassed(Instant closedAt) implements CancelOutcome {}

    record NotYours() implements CancelOutcome {}
}
