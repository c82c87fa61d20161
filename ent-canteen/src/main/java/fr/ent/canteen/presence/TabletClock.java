package fr.ent.canteen.presence;

import fr.ent.canteen.presence.Tap.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How far a tablet's clock stands from ours, seen when it sends. Each tap is moved by as much. A moment that still can't
 * be, because it lies ahead or on another day than the list it was tapped on, becomes the latest that can be.
 */
record TabletClock(Instant sentAt, Instant receivedAt) {

    /** A slow network explains as much; more is a wrong clock. */
    static final Duration TOLERANCE = Duration.ofMinutes(2);

    Duration ahead() {
        return Duration.between(receivedAt, sentAt);
    }

    boolean isWrong() {
        return ahead().abs().compareTo(TOLERANCE) > 0;
    }

    Timing timing(Instant toldAt, LocalDate day, ZoneId zone) {
        Instant moved = toldAt.minus(ahead());
        Instant first = day.atStartOfDay(zone).toInstant();
        Instant last = earlier(receivedAt, day.plusDays(1).atStartOfDay(zone).toInstant());
        boolean possible = !moved.isBefore(first) && !moved.isAfter(last);
        return new Timing(toldAt, possible ? moved : last, isWrong() || !possible);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
