package fr.ent.core.trail;

import fr.ent.core.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the trail, both included: as many as it is kept for, at most. */
record TrailPeriod(LocalDate from, LocalDate to) {

    private static final int MOST_DAYS = 366;

    /** A 400 when the period is upside down or too long. */
    static TrailPeriod of(LocalDate from, LocalDate to) {
        DateRange.require(from, to, MOST_DAYS);
        return new TrailPeriod(from, to);
    }

    static TrailPeriod of(DateRange range) {
        return new TrailPeriod(range.from(), range.to());
    }

    Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The moment after the last one. */
    Instant ends(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
