package fr.ent.core.tablet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a tap happened; {@code corrected} when the tablet's clock couldn't be believed.
 *
 * @param saidAt when the child came or went by a person's word, if that wasn't when it was tapped
 */
public record TapTiming(
        Instant toldAt,
        Instant countsAt,
        boolean corrected,
        @Nullable Instant saidAt) {

    /** On this day, and not ahead of the tap: what else is said counts for nothing. */
    public TapTiming said(@Nullable Instant at, LocalDate day, ZoneId zone) {
        boolean possible = at != null && LocalDate.ofInstant(at, zone).equals(day) && !at.isAfter(countsAt);
        return possible ? new TapTiming(toldAt, countsAt, corrected, at) : this;
    }
}
