package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.Menu;
import fr.ent.core.SchoolId;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The weeks of menus of a school that come round again. Weeks of holidays are passed over, so that a cycle goes on after
 * them where it stopped.
 *
 * @param weeks menus by the Monday of their week, one map after the other
 */
record Cycle(SchoolId school, List<List<Menu>> weeks) {

    private static final int WEEKDAYS = 5;

    /** The last weeks that have menus, the earliest first. */
    static Cycle last(SchoolId school, List<Menu> menus, int weeks) {
        TreeMap<LocalDate, List<Menu>> byMonday = new TreeMap<>();
        menus.stream()
                .filter(menu -> menu.schoolId().equals(school))
                .forEach(menu -> byMonday.computeIfAbsent(monday(menu.date()), first -> new ArrayList<>())
                        .add(menu));
        List<List<Menu>> all = List.copyOf(byMonday.values());
        return new Cycle(school, all.subList(Math.max(0, all.size() - weeks), all.size()));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Lays the cycle once over the weeks from a Monday on; closed days and days already planned are left out. */
    CopiedMenus onto(LocalDate from, LocalDate horizon, Map<LocalDate, Closure> closures, Set<LocalDate> planned) {
        List<Menu> copied = new ArrayList<>();
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate week = from;
        for (List<Menu> source : weeks) {
            while (isHoliday(week, closures) && week.isBefore(horizon)) {
                week = week.plusWeeks(1);
            }
            if (!week.isBefore(horizon)) {
                break;
            }
            for (Menu menu : source) {
                LocalDate day = week.plusDays(menu.date().getDayOfWeek().getValue() - 1L);
                Optional<SkipReason> why = hindrance(day, closures, planned);
                why.ifPresentOrElse(
                        reason -> skipped.add(new SkippedDay(school, day, reason)),
                        () -> copied.add(new Menu(school, day, menu.components())));
            }
            week = week.plusWeeks(1);
        }
        return new CopiedMenus(copied, skipped);
    }

    private static Optional<SkipReason> hindrance(
            LocalDate day, Map<LocalDate, Closure> closures, Set<LocalDate> planned) {
        if (isClosed(day, closures)) {
            return Optional.of(SkipReason.CLOSED);
        }
        return planned.contains(day) ? Optional.of(SkipReason.PLANNED) : Optional.empty();
    }

    /** A Wednesday on which meals were planned is one of the activity on Wednesdays: no class doesn't close it. */
    private static boolean isClosed(LocalDate day, Map<LocalDate, Closure> closures) {
        Closure closure = closures.get(day);
        return closure != null && closure.kind() != ClosureKind.WEDNESDAY;
    }

    private static boolean isHoliday(LocalDate monday, Map<LocalDate, Closure> closures) {
        Set<DayOfWeek> open = new HashSet<>();
        for (int offset = 0; offset < WEEKDAYS; offset++) {
            LocalDate day = monday.plusDays(offset);
            if (!closures.containsKey(day)) {
                open.add(day.getDayOfWeek());
            }
        }
        return open.isEmpty();
    }

    /** The menus that were laid, and the days that got none. */
    record CopiedMenus(List<Menu> menus, List<SkippedDay> skipped) {}

    /** A day that got no menu. */
    record SkippedDay(SchoolId schoolId, LocalDate date, SkipReason why) {}

    /** The reason why a day got no menu. */
    enum SkipReason {
        CLOSED,
        PLANNED
    }
}
