package fr.ent.core.school;

import fr.ent.core.persistence.Sql;
import fr.ent.core.school.OwnHolidays.OwnZone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The holidays of the territory in scope, which the State sets: those of schools, and public ones. */
@Component
public class TerritoryHolidays {

    private final Sql sql;
    private final OwnHolidays own;
    private final SchoolHolidays national;
    private final PublicHolidays publicHolidays;

    TerritoryHolidays(Sql sql, OwnHolidays own, SchoolHolidays national, PublicHolidays publicHolidays) {
        this.sql = sql;
        this.own = own;
        this.national = national;
        this.publicHolidays = publicHolidays;
    }

    /** Those that have a day between two, both included. */
    public HolidaysBetween between(LocalDate from, LocalDate to) {
        Optional<OwnZone> zone = own.find();
        List<SchoolHoliday> school = known(zone);
        return new HolidaysBetween(
                zone.map(OwnZone::zone).orElseGet(() -> own.nationalZone().name()),
                school.stream()
                        .filter(holiday -> !holiday.from().isAfter(to)
                                && holiday.resumesOn().isAfter(from))
                        .map(holiday -> new NamedDays(
                                holiday.label(),
                                holiday.from(),
                                holiday.resumesOn().minusDays(1)))
                        .toList(),
                publicHolidays.between(from, to, region()).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(day -> new NamedDays(day.getValue(), day.getKey(), day.getKey()))
                        .toList());
    }

    /** The last day of the last school holidays that are known. */
    public Optional<LocalDate> findLast() {
        return known(own.find()).stream()
                .map(holiday -> holiday.resumesOn().minusDays(1))
                .max(LocalDate::compareTo);
    }

    private List<SchoolHoliday> known(Optional<OwnZone> zone) {
        return zone.map(OwnZone::periods).orElseGet(() -> national.list(own.nationalZone()));
    }

    private Optional<String> region() {
        return sql.of("select holiday_region from core.territory where id = core.territory()")
                .find(row -> Optional.ofNullable(row.textOrNull("holiday_region")))
                .flatMap(region -> region);
    }

    /**
     * Holidays of some days.
     *
     * @param zone A, B or C, or the one that the territory took from the State's file
     */
    public record HolidaysBetween(String zone, List<NamedDays> school, List<NamedDays> publicHolidays) {}

    /** Days with a name, the first and the last included. */
    public record NamedDays(String label, LocalDate from, LocalDate to) {}
}
