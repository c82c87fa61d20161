package fr.ent.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Days asked for, both included; at most two months at once. */
public record DateRange(LocalDate from, LocalDate to) {

    private static final int MOST_DAYS = 62;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** A 400 when the range is upside down or too long. */
    public static DateRange of(LocalDate from, LocalDate to) {
        require(from, to, MOST_DAYS);
        return new DateRange(from, to);
    }

    /** A 400 for days that are upside down, or of which there are more than so many. */
    public static void require(LocalDate from, LocalDate to, int most) {
        requireSensible("from", from);
        requireSensible("to", to);
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "before-from");
        }
        if (ChronoUnit.DAYS.between(from, to) >= most) {
            throw new InvalidInput("to", "range-too-long");
        }
    }

    /** A 400 for a day that no school has lived or planned, and that a database may not hold. */
    public static void requireSensible(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidInput(field, "out-of-range");
        }
    }

    public Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }
}
