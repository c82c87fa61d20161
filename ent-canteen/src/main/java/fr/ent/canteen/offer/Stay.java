package fr.ent.canteen.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a child was there, as somebody saw it.
 *
 * @param zone of the territory
 * @param arrivedAt none where nobody saw the child come
 * @param collectedAt none where nobody said when it was collected
 * @param collected whether somebody said that it was, be it on another day and without the hour
 */
public record Stay(
        LocalDate day,
        ZoneId zone,
        @Nullable Instant arrivedAt,
        @Nullable Instant collectedAt,
        boolean collected) {

    /** Minutes are whole, as they are shown: seconds count for nothing. */
    public Stay {
        arrivedAt = minute(arrivedAt);
        collectedAt = minute(collectedAt);
    }

    /** A time of the day on the territory's clock. */
    Instant moment(LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    public @Nullable LocalTime arrivedOnClock() {
        return onClock(arrivedAt);
    }

    public @Nullable LocalTime collectedOnClock() {
        return onClock(collectedAt);
    }

    private static @Nullable Instant minute(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MINUTES);
    }

    private @Nullable LocalTime onClock(@Nullable Instant moment) {
        return moment == null ? null : LocalTime.ofInstant(moment, zone);
    }
}
