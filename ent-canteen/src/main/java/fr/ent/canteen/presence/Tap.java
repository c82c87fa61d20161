package fr.ent.canteen.presence;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.UUID;

/** One touch on a tablet about one child. */
record Tap(
        UUID id,
        ChildId child,
        TapKind kind,
        TapCertainty certainty,
        String collector,
        TapSource source,
        Timing timing,
        PersonId by) {

    /** Whether somebody saw it, or said it of all who were left when the roll was finished. */
    enum TapCertainty {
        SEEN,
        PRESUMED
    }

    /** The tablet, and the how-manieth of its taps, from 1. */
    record TapSource(UUID device, long sequence) {}

    /** When it happened; {@code corrected} when the tablet's clock couldn't be believed. */
    record Timing(Instant toldAt, Instant countsAt, boolean corrected) {}
}
