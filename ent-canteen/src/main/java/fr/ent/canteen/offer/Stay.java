package fr.ent.canteen.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a child was there, as somebody saw it.
 *
 * @param zone of the territory
 * @param arrivedAt none where nobody saw the child come
 * @param collectedAt none where nobody said that it was collected
 */
public record Stay(
        LocalDate day,
        ZoneId zone,
        @Nullable Instant arrivedAt,
        @Nullable Instant collectedAt) {

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

    private @Nullable LocalTime onClock(@Nullable Instant moment) {
        return moment == null ? null : LocalTime.ofInstant(moment, zone);
    }
}
