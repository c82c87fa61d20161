package fr.ent.core.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * Years that a request may name: those of four digits, as ISO 8601 writes them where nothing else is agreed. Beyond them neither
 * PostgreSQL nor a browser follows Java.
 */
final class Years {

    private static final int FIRST = 1;
    private static final int LAST = 9999;
    private static final Instant BEGINNING = startOf(FIRST);
    private static final Instant END = startOf(LAST + 1);

    private Years() {}

    /** Whether a day, month or moment is within them; what has no year is. */
    static boolean hold(Object time) {
        return switch (time) {
            case Instant moment -> !moment.isBefore(BEGINNING) && moment.isBefore(END);
            case LocalDate day -> isWithin(day.getYear());
            case YearMonth month -> isWithin(month.getYear());
            default -> true;
        };
    }

    private static boolean isWithin(int year) {
        return year >= FIRST && year <= LAST;
    }

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
