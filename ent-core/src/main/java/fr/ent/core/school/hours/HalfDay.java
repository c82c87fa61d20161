package fr.ent.core.school.hours;

import fr.ent.core.InvalidInput;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/**
 * A half-day on which a school teaches, each week.
 *
 * @param weekday Monday to Friday
 * @param to after the beginning, by three and a half hours at most (code de l’éducation, D521-10)
 */
public record HalfDay(
        @NotNull DayOfWeek weekday,
        @NotNull DayHalf half,
        @NotNull LocalTime from,
        @NotNull LocalTime to) {

    private static final Duration LONGEST = Duration.ofMinutes(210);

    /** @throws InvalidInput for a week-end, hours upside down or too many */
    public HalfDay {
        if (weekday.compareTo(DayOfWeek.FRIDAY) > 0) {
            throw new InvalidInput("weekday", "out-of-range");
        }
        if (!to.isAfter(from) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new InvalidInput("to", "out-of-range");
        }
    }

    long minutes() {
        return Duration.between(from, to).toMinutes();
    }
}
