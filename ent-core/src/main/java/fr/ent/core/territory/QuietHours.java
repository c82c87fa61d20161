package fr.ent.core.territory;

import fr.ent.core.InvalidInput;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Hours of a territory in which nobody is rung for what the school's staff write: from the evening to the morning (right to
 * disconnect, circular of 10 July 2025).
 *
 * @param from the hour of the evening
 * @param until the hour of the morning
 * @param weekends whether they last from Friday evening to Monday morning
 */
public record QuietHours(@NotNull LocalTime from, @NotNull LocalTime until, boolean weekends) {

    private static final LocalTime NOON = LocalTime.NOON;

    public QuietHours {
        if (from.isBefore(NOON)) {
            throw new InvalidInput("from", "out-of-range");
        }
        if (!until.isBefore(NOON)) {
            throw new InvalidInput("until", "out-of-range");
        }
        from = from.truncatedTo(ChronoUnit.MINUTES);
        until = until.truncatedTo(ChronoUnit.MINUTES);
    }

    /** When they end that last at a moment; nothing outside of them. */
    public Optional<Instant> endOf(Instant moment, ZoneId zone) {
        ZonedDateTime now = moment.atZone(zone);
        if (!isQuiet(now)) {
            return Optional.empty();
        }
        ZonedDateTime morning = now.toLocalTime().isBefore(until)
                ? now.with(until)
                : now.toLocalDate().plusDays(1).atTime(until).atZone(zone);
        while (weekends && isWeekend(morning)) {
            morning = morning.toLocalDate().plusDays(1).atTime(until).atZone(zone);
        }
        return Optional.of(morning.toInstant());
    }

    private boolean isQuiet(ZonedDateTime now) {
        LocalTime time = now.toLocalTime();
        return !time.isBefore(from) || time.isBefore(until) || (weekends && isWeekend(now));
    }

    private static boolean isWeekend(ZonedDateTime day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
