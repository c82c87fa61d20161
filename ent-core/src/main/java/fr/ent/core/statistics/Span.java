package fr.ent.core.statistics;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The times over which people are counted once. */
enum Span {
    DAY,
    WEEK,
    MONTH;

    private static final int SPARE_DAYS = 4;

    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The first day after it. */
    LocalDate end(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
    }

    /** How long what was counted waits in Redis for somebody to come again, and then for its round. */
    Duration kept() {
        return switch (this) {
            case DAY -> Duration.ofDays(1L + SPARE_DAYS);
            case WEEK -> Duration.ofDays(7L + SPARE_DAYS);
            case MONTH -> Duration.ofDays(31L + SPARE_DAYS);
        };
    }
}
