package fr.ent.core.school.holidays;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.school.TerritoryHolidays;
import fr.ent.core.school.TerritoryHolidays.HolidaysBetween;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The holidays of the coming two years. */
@RestController
class HolidaysController {

    private final TerritoryHolidays holidays;
    private final Territories territories;
    private final Clock clock;

    HolidaysController(TerritoryHolidays holidays, Territories territories, Clock clock) {
        this.holidays = holidays;
        this.territories = territories;
        this.clock = clock;
    }

    /** Lists the school holidays and public holidays of the year that runs, from September to August, and of the next. */
    @GetMapping("/api/core/holidays")
    @AllowedTo
    List<HolidaysYear> list(Viewer viewer) {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), territories.get(viewer.territory()).timeZone());
        LocalDate first = LocalDate.of(today.getYear(), Month.SEPTEMBER, 1);
        LocalDate from = today.isBefore(first) ? first.minusYears(1) : first;
        return List.of(year(from), year(from.plusYears(1)));
    }

    private HolidaysYear year(LocalDate from) {
        LocalDate to = from.plusYears(1).minusDays(1);
        return new HolidaysYear(from, to, holidays.between(from, to));
    }

    /**
     * A year from September to August.
     *
     * @param holidays without any for schools as long as the State hasn't published them
     */
    record HolidaysYear(LocalDate from, LocalDate to, HolidaysBetween holidays) {}
}
