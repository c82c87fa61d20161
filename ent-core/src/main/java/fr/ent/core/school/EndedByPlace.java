package fr.ent.core.school;

import fr.ent.core.school.EndedByHolidays.HolidayEnds;
import fr.ent.core.school.OwnHolidays.OwnZone;
import fr.ent.core.territory.TerritoryPlace;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Bookings on days that would lose or get school if the territory in scope lay elsewhere. */
@Component
public class EndedByPlace {

    private final OwnHolidays own;
    private final SchoolHolidays national;
    private final PublicHolidays publicHolidays;
    private final ModulesOfHolidays modules;

    EndedByPlace(OwnHolidays own, SchoolHolidays national, PublicHolidays publicHolidays, ModulesOfHolidays modules) {
        this.own = own;
        this.national = national;
        this.publicHolidays = publicHolidays;
        this.modules = modules;
    }

    /** Counts them; nothing is changed. Holidays of its own stay the territory's wherever it lies. */
    public HolidayEnds count(TerritoryPlace place) {
        List<SchoolHoliday> school =
                own.find().map(OwnZone::periods).orElseGet(() -> national.list(HolidayZone.valueOf(place.zone())));
        return modules.count((from, to) -> {
            Set<LocalDate> days = new HashSet<>(SchoolHoliday.days(school, from, to));
            days.addAll(publicHolidays.between(from, to, place.region()).keySet());
            return days;
        });
    }
}
