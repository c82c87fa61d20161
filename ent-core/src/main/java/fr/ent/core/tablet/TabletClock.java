package fr.ent.core.tablet;

import fr.ent.core.InvalidInput;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How far a tablet's clock stands from ours, seen when it sends. Each tap is moved by as much. A moment that still can't
 * be, because it lies ahead or on another day than the list it was tapped on, becomes the latest that can be.
 */
public record TabletClock(Instant sentAt, Instant receivedAt) {

    /** A slow network explains as much; more is a wrong clock. */
    static final Duration TOLERANCE = Duration.ofMinutes(2);

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** Accepts any moment that a wrong clock may say, but none that a database can't hold. */
    public static void requireSensible(Instant told, String field) {
        if (told.isBefore(EARLIEST) || told.isAfter(LATEST)) {
            throw new InvalidInput(field, "out-of-range");
        }
    }

    public Duration ahead() {
        return Duration.between(receivedAt, sentAt);
    }

    public boolean isWrong() {
        return ahead().abs().compareTo(TOLERANCE) > 0;
    }

    public TapTiming timing(Instant toldAt, LocalDate day, ZoneId zone) {
        Instant moved = toldAt.minus(ahead());
        Instant first = day.atStartOfDay(zone).toInstant();
        Instant last = earlier(receivedAt, day.plusDays(1).atStartOfDay(zone).toInstant());
        boolean possible = !moved.isBefore(first) && !moved.isAfter(last);
        return new TapTiming(toldAt, possible ? moved : last, isWrong() || !possible, null);
    }

    /** By our clock, and not later than now. */
    public Instant moment(Instant toldAt) {
        return earlier(toldAt.minus(ahead()), receivedAt);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
