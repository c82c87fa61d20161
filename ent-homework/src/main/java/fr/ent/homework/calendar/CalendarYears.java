package fr.ent.homework.calendar;

import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.CalendarVersion;
import fr.ent.core.school.YearDays;
import fr.ent.core.school.YearDays.SchoolYearDays;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The school year that calendars show, in the territory in scope. */
@Component
class CalendarYears {

    private final YearDays years;
    private final CalendarVersion version;
    private final Territories territories;
    private final Clock clock;

    CalendarYears(YearDays years, CalendarVersion version, Territories territories, Clock clock) {
        this.years = years;
        this.version = version;
        this.territories = territories;
        this.clock = clock;
    }

    /** The year that runs; where none has begun yet, today alone. */
    CalendarYear get() {
        ZoneId zone = territories.get(TerritoryScope.require()).timeZone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        SchoolYearDays year = years.findRunning(today).orElseGet(() -> new SchoolYearDays(today, today));
        return new CalendarYear(zone, today, year.first(), year.last(), version.get());
    }

    /**
     * A school year in the zone of its territory.
     *
     * @param first its first day
     * @param last its last one
     * @param changedAt the last change of holidays and closed days
     */
    record CalendarYear(ZoneId zone, LocalDate today, LocalDate first, LocalDate last, Instant changedAt) {

        /** As long as the summer after it is. */
        private static final Period SUMMER = Period.ofDays(70);

        /** The last day whose holidays are shown: those after the last day of school are the longest. */
        LocalDate lastKnown() {
            return last.plus(SUMMER);
        }
    }
}
