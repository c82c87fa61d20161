package fr.ent.core.classhome.birthday;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A child's birthday, on its day of this year or the next one. Of a child born on a 29 February it is on the 28th where there is
 * none. One of a week-end is told on the Friday before and the Monday after.
 */
record Birthday(String givenName, LocalDate day) {

    private static final int WEEKEND = 2;

    /** The first from today on; on a Monday from the week-end on. */
    static Birthday next(String givenName, MonthDay born, LocalDate today) {
        LocalDate from = today.getDayOfWeek() == MONDAY ? today.minusDays(WEEKEND) : today;
        LocalDate day = born.atYear(from.getYear());
        return new Birthday(givenName, day.isBefore(from) ? born.atYear(from.getYear() + 1) : day);
    }

    boolean isToldOn(LocalDate today) {
        return day.isEqual(today)
                || (day.isBefore(today) && today.getDayOfWeek() == MONDAY)
                || (today.getDayOfWeek() == FRIDAY && day.isAfter(today) && !day.isAfter(today.plusDays(WEEKEND)));
    }

    boolean isWithin(int days, LocalDate today) {
        return !day.isAfter(today.plusDays(days));
    }
}
