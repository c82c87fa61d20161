package fr.ent.core.school.opening;

import fr.ent.core.InvalidInput;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The first and the last day of a school year. */
record YearContent(@NotNull LocalDate startsOn, @NotNull LocalDate endsOn) {

    private static final int FEWEST_DAYS = 150;
    private static final int MOST_DAYS = 366;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    YearContent {
        long days = ChronoUnit.DAYS.between(startsOn, endsOn);
        if (startsOn.getYear() < FIRST_YEAR || startsOn.getYear() > LAST_YEAR) {
            throw new InvalidInput("startsOn", "out-of-range");
        }
        if (days < FEWEST_DAYS || days > MOST_DAYS) {
            throw new InvalidInput("endsOn", "out-of-range");
        }
    }

    /** As people call it: {@code 2026-2027}; overseas a year may lie in one, {@code 2027}. */
    String label() {
        return startsOn.getYear() == endsOn.getYear()
                ? String.valueOf(startsOn.getYear())
                : startsOn.getYear() + "-" + endsOn.getYear();
    }
}
