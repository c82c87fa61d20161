package fr.ent.homework.timetable.plan;

import fr.ent.core.school.SchoolCalendar.Closure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays the slots of a class on the days of a week, but for those without school. */
public final class WeekPlan {

    /** Monday to Friday. */
    public static final int DAYS = 5;

    private WeekPlan() {}

    public static List<TimetableDayView> lay(
            LocalDate monday, List<SlotFacts> grid, List<DayChangeFacts> changes, Map<LocalDate, Closure> closures) {
        return monday.datesUntil(monday.plusDays(DAYS))
                .map(day -> day(day, grid, on(day, changes), closures.get(day)))
                .toList();
    }

    private static TimetableDayView day(
            LocalDate day, List<SlotFacts> grid, List<DayChangeFacts> changes, @Nullable Closure closure) {
        return closure == null
                ? new TimetableDayView(day, null, null, DayPlan.lay(day, grid, changes), changes)
                : new TimetableDayView(day, closure.kind(), SlotWords.orNull(closure.label()), List.of(), changes);
    }

    private static List<DayChangeFacts> on(LocalDate day, List<DayChangeFacts> changes) {
        return changes.stream()
                .filter(change -> change.content().date().equals(day))
                .toList();
    }
}
