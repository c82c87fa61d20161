package fr.ent.homework.absence;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.core.school.hours.HalfDay;
import fr.ent.core.school.hours.SchoolHoursRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The half-days in which a child is expected at school: by its calendar, and by its hours. */
@Component
class ExpectedHalves {

    private final Directory directory;
    private final SchoolCalendar calendar;
    private final SchoolHoursRows hours;

    ExpectedHalves(Directory directory, SchoolCalendar calendar, SchoolHoursRows hours) {
        this.directory = directory;
        this.calendar = calendar;
        this.hours = hours;
    }

    /** Whether there is school in any half-day of which an absence tells. */
    boolean isAny(ChildId child, AbsenceContent content) {
        return directory
                .findChild(child)
                .map(ChildView::schoolId)
                .filter(school -> isAny(school, content))
                .isPresent();
    }

    private boolean isAny(SchoolId school, AbsenceContent content) {
        Map<LocalDate, Closure> closed = calendar.closures(school, content.from(), content.to());
        List<HalfDay> taught = hours.get(school).halves();
        return content.from()
                .datesUntil(content.to().plusDays(1))
                .filter(day -> !closed.containsKey(day))
                .anyMatch(day -> content.half() == null || teaches(taught, day, content.half()));
    }

    /** A day of which the hours say nothing is a Wednesday that the calendar opens: its afternoon is free. */
    private static boolean teaches(List<HalfDay> taught, LocalDate day, DayHalf half) {
        List<DayHalf> halves = taught.stream()
                .filter(one -> one.weekday() == day.getDayOfWeek())
                .map(HalfDay::half)
                .toList();
        return halves.isEmpty() ? half == DayHalf.MORNING : halves.contains(half);
    }
}
