package fr.ent.core.school;

import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolCalendar.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a day is closed: the first reason of {@link Kind}'s order that holds. */
record NationalDays(TerritoryRules rules, Map<LocalDate, String> publicHolidays, List<SchoolHoliday> schoolHolidays) {

    Optional<Closure> closure(LocalDate day, List<LocalClosure> local) {
        DayOfWeek weekday = day.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            return Optional.of(new Closure(Kind.WEEKEND, ""));
        }
        return Optional.ofNullable(publicHolidays.get(day))
                .map(label -> new Closure(Kind.PUBLIC_HOLIDAY, label))
                .or(() -> local.stream()
                        .filter(closure -> closure.covers(day))
                        .findFirst()
                        .map(closure -> new Closure(Kind.LOCAL, closure.label())))
                .or(() -> schoolHolidays.stream()
                        .filter(holiday -> holiday.covers(day))
                        .findFirst()
                        .map(holiday -> new Closure(Kind.SCHOOL_HOLIDAY, holiday.label())))
                .or(() -> weekday == DayOfWeek.WEDNESDAY && !rules.wednesdayOpen()
                        ? Optional.of(new Closure(Kind.WEDNESDAY, ""))
                        : Optional.empty());
    }
}
