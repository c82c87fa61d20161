package fr.ent.core.school;

import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a day is closed: the first reason of {@link ClosureKind}'s order that holds. */
record NationalDays(TerritoryRules rules, Map<LocalDate, String> publicHolidays, List<SchoolHoliday> schoolHolidays) {

    Optional<Closure> closure(LocalDate day, List<LocalClosure> local) {
        DayOfWeek weekday = day.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            return Optional.of(new Closure(ClosureKind.WEEKEND, ""));
        }
        return Optional.ofNullable(publicHolidays.get(day))
                .map(label -> new Closure(ClosureKind.PUBLIC_HOLIDAY, label))
                .or(() -> local.stream()
                        .filter(closure -> closure.covers(day))
                        .findFirst()
                        .map(closure -> new Closure(ClosureKind.LOCAL, closure.label())))
                .or(() -> schoolHolidays.stream()
                        .filter(holiday -> holiday.covers(day))
                        .findFirst()
                        .map(holiday -> new Closure(ClosureKind.SCHOOL_HOLIDAY, holiday.label())))
                .or(() -> weekday == DayOfWeek.WEDNESDAY && !rules.weeks().isWednesdayOpen(day)
                        ? Optional.of(new Closure(ClosureKind.WEDNESDAY, ""))
                        : Optional.empty());
    }
}
