package fr.ent.core.school;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.FactKey;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryFacts;
import fr.ent.core.school.SchoolWeeks.WeekChange;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The calendar of the territory in scope: national rules by zone and region, its own holidays where it isn't in a zone, and its own closed days. */
@Component
class TerritoryCalendar implements SchoolCalendar {

    /** Families look at this year and the next. Any other may be asked for, and is read anew. */
    private static final int YEARS_AROUND = 1;

    private static final TypeReference<List<WeekChange>> WEEKS = new TypeReference<>() {};

    private final Sql sql;
    private final TerritoryFacts facts;
    private final PublicHolidays publicHolidays;
    private final SchoolHolidays schoolHolidays;
    private final Clock clock;

    TerritoryCalendar(
            Sql sql, TerritoryFacts facts, PublicHolidays publicHolidays, SchoolHolidays schoolHolidays, Clock clock) {
        this.sql = sql;
        this.facts = facts;
        this.publicHolidays = publicHolidays;
        this.schoolHolidays = schoolHolidays;
        this.clock = clock;
    }

    @Override
    public SchoolDays days(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        WholeYears years = new WholeYears(from.getYear(), to.getYear());
        KnownCalendar known = years.areAround(LocalDate.now(clock).getYear())
                ? facts.get(FactKey.named("territory", years), () -> read(years))
                : read(years);
        return known.days();
    }

    private KnownCalendar read(WholeYears years) {
        LocalDate first = LocalDate.of(years.first(), 1, 1);
        LocalDate last = LocalDate.of(years.last(), 12, 31);
        List<CalendarRow> rows = rows(first, last);
        TerritoryRules rules = rows.getFirst().rules();
        return new KnownCalendar(
                new NationalDays(
                        rules,
                        publicHolidays.between(first, last, rules.holidayRegion()),
                        rows.getFirst().own().orElseGet(() -> schoolHolidays.list(rules.holidayZone()))),
                rows.stream().flatMap(row -> row.local().stream()).toList(),
                first,
                last);
    }

    private List<CalendarRow> rows(LocalDate from, LocalDate to) {
        return sql.of("""
                        select t.time_zone, t.holiday_zone, t.holiday_region, t.wednesday_open,
                               (select json_agg(json_build_object('startsOn', w.starts_on, 'wednesdayOpen', w.wednesday_open))
                                from core.school_week w where w.territory_id = t.id) as weeks,
                               c.school_id, c.label, c.from_day, c.to_day, o.periods
                        from core.territory t
                        left join core.own_holidays o on o.territory_id = t.id
                        left join core.closure c on c.territory_id = t.id and c.from_day <= :to and c.to_day >= :from
                        where t.id = core.territory()""").with("from", from).with("to", to).list(TerritoryCalendar::calendarRow);
    }

    private static CalendarRow calendarRow(Row row) {
        TerritoryRules rules = new TerritoryRules(
                ZoneId.of(row.text("time_zone")),
                row.choice("holiday_zone", HolidayZone.class),
                Optional.ofNullable(row.textOrNull("holiday_region")),
                new SchoolWeeks(row.flag("wednesday_open"), row.has("weeks") ? row.json("weeks", WEEKS) : List.of()));
        Optional<List<SchoolHoliday>> own =
                row.has("periods") ? Optional.of(OwnHolidays.periods(row)) : Optional.empty();
        if (!row.has("from_day")) {
            return new CalendarRow(rules, own, Optional.empty());
        }
        return new CalendarRow(
                rules,
                own,
                Optional.of(new LocalClosure(
                        Optional.ofNullable(row.idOrNull("school_id", SchoolId::new)),
                        row.text("label"),
                        row.day("from_day"),
                        row.day("to_day"))));
    }

    private record WholeYears(int first, int last) {

        boolean areAround(int year) {
            return first >= year - YEARS_AROUND && last <= year + YEARS_AROUND;
        }
    }

    private record CalendarRow(TerritoryRules rules, Optional<List<SchoolHoliday>> own, Optional<LocalClosure> local) {}
}
