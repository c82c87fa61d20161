package fr.ent.core.replacement;

import fr.ent.core.InvalidInput;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The first and the last day of a replacement, a school year's length at most. */
record ReplacementDays(@NotNull LocalDate from, @NotNull LocalDate until) {

    private static final int MOST_MONTHS = 12;

    ReplacementDays {
        if (until.isBefore(from)) {
            throw new InvalidInput("until", "before-from");
        }
        if (until.isAfter(from.plusMonths(MOST_MONTHS))) {
            throw new InvalidInput("until", "out-of-range");
        }
    }
}
