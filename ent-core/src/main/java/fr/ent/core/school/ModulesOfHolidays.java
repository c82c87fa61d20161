package fr.ent.core.school;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.EndedByHolidays.ComingHolidays;
import fr.ent.core.school.EndedByHolidays.HolidayEnds;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The modules in which days are booked, asked about other holidays of the days to come. */
@Component
class ModulesOfHolidays {

    private static final int YEARS_AHEAD = 2;

    private final ObjectProvider<EndedByHolidays> modules;
    private final Territories territories;
    private final Clock clock;

    ModulesOfHolidays(ObjectProvider<EndedByHolidays> modules, Territories territories, Clock clock) {
        this.modules = modules;
        this.territories = territories;
        this.clock = clock;
    }

    /** Counts bookings that would end by the holidays between a first and a last day. */
    HolidayEnds count(BiFunction<LocalDate, LocalDate, Set<LocalDate>> holidays) {
        ComingHolidays coming = coming(holidays);
        return modules.stream().map(module -> module.count(coming)).reduce(HolidayEnds.NONE, HolidayEnds::and);
    }

    /** Ends them, in the caller's transaction. */
    void end(BiFunction<LocalDate, LocalDate, Set<LocalDate>> holidays, PersonId by) {
        ComingHolidays coming = coming(holidays);
        modules.forEach(module -> module.end(coming, by));
    }

    private ComingHolidays coming(BiFunction<LocalDate, LocalDate, Set<LocalDate>> holidays) {
        LocalDate tomorrow = LocalDate.now(
                        clock.withZone(territories.get(TerritoryScope.require()).timeZone()))
                .plusDays(1);
        LocalDate last = tomorrow.plusYears(YEARS_AHEAD);
        return new ComingHolidays(tomorrow, last, holidays.apply(tomorrow, last));
    }
}
