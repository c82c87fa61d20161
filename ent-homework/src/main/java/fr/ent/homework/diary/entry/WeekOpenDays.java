package fr.ent.homework.diary.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The days of a school on which entries are given and due. */
public final class WeekOpenDays {

    /** Longer than any holidays. */
    private static final int LONGEST = 120;

    private final Predicate<LocalDate> open;

    public WeekOpenDays(Predicate<LocalDate> open) {
        this.open = open;
    }

    /** The same weekday from the first day up to the last one, but for days without school. */
    public List<LocalDate> listWeekly(LocalDate first, LocalDate until) {
        return Stream.iterate(first, day -> !day.isAfter(until), day -> day.plusWeeks(1))
                .filter(open)
                .toList();
    }

    /** This day, or the next one with school. */
    public LocalDate from(LocalDate day) {
        return day.datesUntil(day.plusDays(LONGEST)).filter(open).findFirst().orElse(day);
    }

    /** The Monday of a day's week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }
}
