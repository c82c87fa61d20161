package fr.ent.core.rights;

import fr.ent.core.InvalidInput;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The first and the last day of a right that is given for a time, a school year's length at most. */
public record RightDays(@NotNull LocalDate from, @NotNull LocalDate until) {

    private static final int MOST_MONTHS = 12;

    public RightDays {
        if (until.isBefore(from)) {
            throw new InvalidInput("until", "before-from");
        }
        if (until.isAfter(from.plusMonths(MOST_MONTHS))) {
            throw new InvalidInput("until", "out-of-range");
        }
    }
}
