package fr.ent.canteen.presence;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /**
     * When it happened; {@code corrected} when the tablet's clock couldn't be believed.
     *
     * @param saidAt when the child came or was collected by a person's word, if that wasn't when it was tapped
     */
    record Timing(
            Instant toldAt,
            Instant countsAt,
            boolean corrected,
            @Nullable Instant saidAt) {

        /** On this day, and not ahead of the tap: what else is said counts for nothing. */
        Timing said(@Nullable Instant at, LocalDate day, ZoneId zone) {
            boolean possible = at != null && LocalDate.ofInstant(at, zone).equals(day) && !at.isAfter(countsAt);
            return possible ? new Timing(toldAt, countsAt, corrected, at) : this;
        }
    }
}
