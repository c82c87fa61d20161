package fr.ent.homework.progress.term;

import fr.ent.core.DateRange;
import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, from 1 September to 31 August.
 *
 * @param number the year in which it begins
 */
public record SchoolYear(int number) {

    /** The school year of a day. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate first() {
        return LocalDate.of(number, Month.SEPTEMBER, 1);
    }

    public LocalDate last() {
        return LocalDate.of(number + 1, Month.AUGUST, 31);
    }

    public DateRange days() {
        return new DateRange(first(), last());
    }

    SchoolYear next() {
        return new SchoolYear(number + 1);
    }
}
