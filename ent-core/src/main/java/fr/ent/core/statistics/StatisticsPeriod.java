package fr.ent.core.statistics;

import fr.ent.core.DateRange;
import fr.ent.core.InvalidInput;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days of the statistics, both included: a year at most. */
record StatisticsPeriod(LocalDate from, LocalDate to) {

    private static final int MOST_DAYS = 366;

    /** A 400 when the period is upside down or too long. */
    static StatisticsPeriod of(LocalDate from, LocalDate to) {
        DateRange.requireSensible("from", from);
        DateRange.requireSensible("to", to);
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "before-from");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new InvalidInput("to", "range-too-long");
        }
        return new StatisticsPeriod(from, to);
    }
}
