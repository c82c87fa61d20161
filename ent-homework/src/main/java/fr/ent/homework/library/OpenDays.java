package fr.ent.homework.library;

import fr.ent.core.SchoolId;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days on which a school is open: on others nobody brings a book back or fetches one. */
@Component
public class OpenDays {

    /** Longer than any holidays. */
    private static final int LONGEST = 120;

    private final SchoolCalendar calendar;

    OpenDays(SchoolCalendar calendar) {
        this.calendar = calendar;
    }

    /** This day, or the next one on which the school is open. */
    public LocalDate find(SchoolId school, LocalDate day) {
        return day.datesUntil(day.plusDays(LONGEST))
                .filter(isOpen(school, day))
                .findFirst()
                .orElse(day);
    }

    /**
     * The same, but no later than the last day up to an end on which the school is open.
     *
     * @param end none where there is none
     */
    public LocalDate find(SchoolId school, LocalDate day, @Nullable LocalDate end) {
        LocalDate open = find(school, day);
        return end == null || !open.isAfter(end) ? open : findLast(school, end);
    }

    private LocalDate findLast(SchoolId school, LocalDate end) {
        LocalDate first = end.minusDays(LONGEST);
        return first.datesUntil(end.plusDays(1))
                .filter(isOpen(school, first))
                .reduce((earlier, later) -> later)
                .orElse(end);
    }

    /** The last of so many open days after this one. */
    public LocalDate countFrom(SchoolId school, LocalDate day, int days) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(LONGEST))
                .filter(isOpen(school, day))
                .skip(days - 1L)
                .findFirst()
                .orElseGet(() -> day.plusDays(LONGEST));
    }

    private Predicate<LocalDate> isOpen(SchoolId school, LocalDate from) {
        SchoolDays days = calendar.days(List.of(school), from, from.plusDays(LONGEST));
        return day -> days.findClosure(school, day).isEmpty();
    }
}
