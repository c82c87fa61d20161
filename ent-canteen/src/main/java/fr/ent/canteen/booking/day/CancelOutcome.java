package fr.ent.canteen.booking.day;

import java.time.Instant;

/** The outcome of a wish to cancel. */
sealed interface CancelOutcome {

    /** Cancelled now, or before. */
    record Cancelled() implements CancelOutcome {}

    record CutOffPassed(Instant closedAt) implements CancelOutcome {}

    record NotYours() implements CancelOutcome {}
}
