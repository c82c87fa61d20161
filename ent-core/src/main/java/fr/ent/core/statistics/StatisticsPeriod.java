package fr.ent.core.statistics;

import fr.ent.core.DateRange;
import java.time.LocalDate;

/** Days of the statistics, both included: a year at most. */
record StatisticsPeriod(LocalDate from, LocalDate to) {

    private static final int MOST_DAYS = 366;

    /** A 400 when the period is upside down or too long. */
    static StatisticsPeriod of(LocalDate from, LocalDate to) {
        DateRange.require(from, to, MOST_DAYS);
        return new StatisticsPeriod(from, to);
    }
}
