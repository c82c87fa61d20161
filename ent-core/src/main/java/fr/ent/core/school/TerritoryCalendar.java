package fr.ent.core.school;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.FactKey;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryFacts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The calendar of the territory in scope: national rules by zone and region, and its own closed days. */
@Component
class TerritoryCalendar implements SchoolCalendar {

    private final Sql sql;
    private final TerritoryFacts facts;
    private final PublicHolidays publicHolidays;
    private final SchoolHolidays schoolHolidays;

    TerritoryCalendar(Sql sql, TerritoryFacts facts, PublicHolidays publicHolidays, SchoolHolidays schoolHolidays) {
        this.sql = sql;
        this.facts = facts;
        this.publicHolidays = publicHolidays;
        this.schoolHolidays = schoolHolidays;
    }

    @Override
    public SchoolDays days(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        YearsOfCalendar years = new YearsOfCalendar(from.getYear(), to.getYear());
        return facts.get(years, () -> read(years)).days();
    }

    private KnownCalendar read(YearsOfCalendar years) {
        LocalDate first = LocalDate.of(years.first(), 1, 1);
        LocalDate last = LocalDate.of(years.last(), 12, 31);
        List<CalendarRow> rows = rows(first, last);
        TerritoryRules rules = rows.getFirst().rules();
        return new KnownCalendar(
                new NationalDays(
                        rules,
                        publicHolidays.between(first, last, rules.holidayRegion()),
                        schoolHolidays.list(rules.holidayZone())),
                rows.stream().flatMap(row -> row.local().stream()).toList(),
                first,
                last);
    }

    private List<CalendarRow> rows(LocalDate from, LocalDate to) {
        return sql.of("""
                        select t.time_zone, t.holiday_zone, t.holiday_region, t.wednesday_open,
                               c.school_id, c.label, c.from_day, c.to_day
                        from core.territory t
                        left join core.closure c on c.territory_id = t.id and c.from_day <= :to and c.to_day >= :from
                        where t.id = core.territory()""").with("from", from).with("to", to).list(TerritoryCalendar::calendarRow);
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

    /** The calendar of whole years. */
    private record YearsOfCalendar(int first, int last) implements FactKey<KnownCalendar> {

        @Override
        public String kind() {
            return "territory";
        }
    }

    private record CalendarRow(TerritoryRules rules, Optional<LocalClosure> local) {}
}
