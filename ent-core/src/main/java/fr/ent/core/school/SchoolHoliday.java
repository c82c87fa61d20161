package fr.ent.core.school;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A holiday period: from the first day without class until the eve of the return. */
record SchoolHoliday(String label, LocalDate from, LocalDate resumesOn) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_DAYS = 120;
    private static final int LONGEST_LABEL = 100;

    SchoolHoliday {
        label = HolidayName.of(label);
    }

    /** Whether a school could live such holidays: a short name, dates in order, of this century, for no longer than a summer. */
    boolean isSensible() {
        return label.length() <= LONGEST_LABEL
                && label.chars().noneMatch(Character::isISOControl)
                && from.getYear() >= FIRST_YEAR
                && resumesOn.getYear() <= LAST_YEAR
                && resumesOn.isAfter(from)
                && ChronoUnit.DAYS.between(from, resumesOn) <= MOST_DAYS;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(resumesOn);
    }

    /** The days of some holidays that are between two, both included. */
    static Set<LocalDate> days(List<SchoolHoliday> holidays, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> holidays.stream().anyMatch(holiday -> holiday.covers(day)))
                .collect(Collectors.toSet());
    }
}
