package fr.ent.core.demo;

import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The days on which a school has class, some weeks back and forth from today; holidays are stepped over. */
public record ClassDays(LocalDate today, List<LocalDate> open) {

    /** The weekdays of the week of four days. */
    public static final Set<DayOfWeek> WEEKDAYS =
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /** The summer, which no calendar of a school year can exceed, fits twice. */
    private static final int REACH_DAYS = 130;

    public ClassDays {
        open = List.copyOf(open);
    }

    /** The calendar of a town's schools, as far as it is needed. */
    public static SchoolDays read(SchoolCalendar calendar, Town town, LocalDate today) {
        List<SchoolId> schools =
                town.schools().stream().map(school -> new SchoolId(school.id())).toList();
        return TerritoryScope.call(
                new TerritoryId(town.brand().id()),
                () -> calendar.days(schools, today.minusDays(REACH_DAYS), today.plusDays(REACH_DAYS)));
    }

    public static ClassDays of(School school, SchoolDays days, LocalDate today) {
        return new ClassDays(
                today,
                today.minusDays(REACH_DAYS)
                        .datesUntil(today.plusDays(REACH_DAYS))
                        .filter(day -> WEEKDAYS.contains(day.getDayOfWeek()))
                        .filter(day ->
                                days.findClosure(new SchoolId(school.id()), day).isEmpty())
                        .toList());
    }

    /** The days of the last weeks that are over, oldest first. */
    public List<LocalDate> past(int weeks) {
        LocalDate first = firstComingWeek();
        List<LocalDate> mondays =
                mondays().stream().filter(monday -> monday.isBefore(first)).toList();
        return in(mondays.subList(Math.max(0, mondays.size() - weeks), mondays.size()));
    }

    /** The days of the weeks to come, from the one that has a day left; its first days may be over. */
    public List<LocalDate> coming(int weeks) {
        LocalDate first = firstComingWeek();
        return in(mondays().stream()
                .filter(monday -> !monday.isBefore(first))
                .limit(weeks)
                .toList());
    }

    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate firstComingWeek() {
        return monday(open.stream()
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No class in reach of " + today)));
    }

    private List<LocalDate> mondays() {
        return open.stream().map(ClassDays::monday).distinct().toList();
    }

    private List<LocalDate> in(List<LocalDate> mondays) {
        return open.stream().filter(day -> mondays.contains(monday(day))).toList();
    }
}
