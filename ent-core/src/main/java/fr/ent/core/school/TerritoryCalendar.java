package fr.ent.core.school;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The calendar of the territory in scope: national rules by zone and region, and its own closed days. */
@Component
class TerritoryCalendar implements SchoolCalendar {

    private final Sql sql;
    private final PublicHolidays publicHolidays;
    private final SchoolHolidays schoolHolidays;

    TerritoryCalendar(Sql sql, PublicHolidays publicHolidays, SchoolHolidays schoolHolidays) {
        this.sql = sql;
        this.publicHolidays = publicHolidays;
        this.schoolHolidays = schoolHolidays;
    }

    @Override
    public SchoolDays days(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        List<CalendarRow> rows = rows(schools, from, to);
        TerritoryRules rules = rows.getFirst().rules();
        NationalDays national = new NationalDays(
                rules,
                publicHolidays.between(from, to, rules.holidayRegion()),
                schoolHolidays.list(rules.holidayZone()));
        List<LocalClosure> local =
                rows.stream().flatMap(row -> row.local().stream()).toList();
        Map<SchoolId, Map<LocalDate, Closure>> closed = new HashMap<>();
        schools.forEach(school -> closed.put(
                school,
                closures(
                        national,
                        local.stream()
                                .filter(closure -> closure.concerns(school))
                                .toList(),
                        from,
                        to)));
        return new SchoolDays(rules.timeZone(), closed);
    }

    private static Map<LocalDate, Closure> closures(
            NationalDays national, List<LocalClosure> local, LocalDate from, LocalDate to) {
        Map<LocalDate, Closure> closures = new TreeMap<>();
        from.datesUntil(to.plusDays(1))
                .forEach(day -> national.closure(day, local).ifPresent(closure -> closures.put(day, closure)));
        return closures;
    }

    private List<CalendarRow> rows(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        return sql.of("""
                        select t.time_zone, t.holiday_zone, t.holiday_region, t.wednesday_open,
                               c.school_id, c.label, c.from_day, c.to_day
                        from core.territory t
                        left join core.closure c on c.territory_id = t.id and c.from_day <= :to and c.to_day >= :from
                             and (c.school_id is null or c.school_id = any(:schools))
                        where t.id = core.territory()""")
                .ids("schools", schools)
                .with("from", from)
                .with("to", to)
                .list(TerritoryCalendar::calendarRow);
    }

    private static CalendarRow calendarRow(Row row) {
        TerritoryRules rules = new TerritoryRules(
                ZoneId.of(row.text("time_zone")),
                row.choice("holiday_zone", HolidayZone.class),
                Optional.ofNullable(row.textOrNull("holiday_region")),
                row.flag("wednesday_open"));
        if (!row.has("from_day")) {
            return new CalendarRow(rules, Optional.empty());
        }
        return new CalendarRow(
                rules,
                Optional.of(new LocalClosure(
                        Optional.ofNullable(row.idOrNull("school_id", SchoolId::new)),
                        row.text("label"),
                        row.day("from_day"),
                        row.day("to_day"))));
    }

    private record CalendarRow(TerritoryRules rules, Optional<LocalClosure> local) {}
}
