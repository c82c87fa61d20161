package fr.ent.core.school;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar of the territory in scope: national rules by zone and region, and its own closed days. */
@Component
class TerritoryCalendar implements SchoolCalendar {

    private final JdbcClient jdbc;
    private final PublicHolidays publicHolidays;
    private final SchoolHolidays schoolHolidays;

    TerritoryCalendar(JdbcClient jdbc, PublicHolidays publicHolidays, SchoolHolidays schoolHolidays) {
        this.jdbc = jdbc;
        this.publicHolidays = publicHolidays;
        this.schoolHolidays = schoolHolidays;
    }

    @Override
    public SchoolDays days(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        List<Row> rows = rows(schools, from, to);
        TerritoryRules rules = rows.getFirst().rules();
        NationalDays national = new NationalDays(
                rules, publicHolidays.between(from, to, rules.holidayRegion()), schoolHolidays.of(rules.holidayZone()));
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

    private List<Row> rows(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        List<Row> rows = jdbc.sql("""
                        select t.time_zone, t.holiday_zone, t.holiday_region, t.wednesday_open,
                               c.school_id, c.label, c.from_day, c.to_day
                        from core.territory t
                        left join core.closure c on c.territory_id = t.id and c.from_day <= :to and c.to_day >= :from
                             and (c.school_id is null or c.school_id = any(:schools))
                        where t.id = :territory""")
                .param("territory", TerritoryScope.require().value())
                .param("schools", schools.stream().map(SchoolId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query(TerritoryCalendar::row)
                .list();
        return new ArrayList<>(rows);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        TerritoryRules rules = new TerritoryRules(
                ZoneId.of(row.getString("time_zone")),
                HolidayZone.valueOf(row.getString("holiday_zone")),
                Optional.ofNullable(row.getString("holiday_region")),
                row.getBoolean("wednesday_open"));
        if (row.getObject("from_day") == null) {
            return new Row(rules, Optional.empty());
        }
        return new Row(
                rules,
                Optional.of(new LocalClosure(
                        Optional.ofNullable(row.getObject("school_id", UUID.class))
                                .map(SchoolId::new),
                        Objects.requireNonNull(row.getString("label")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class))));
    }

    private record Row(TerritoryRules rules, Optional<LocalClosure> local) {}
}
