package fr.ent.core.school;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.EndedByHolidays.ComingHolidays;
import fr.ent.core.school.EndedByHolidays.HolidayEnds;
import fr.ent.core.school.OwnHolidays.OwnZone;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets the school holidays of the territory in scope; days that close by them end with what is booked on them. */
@Component
class ChangeHolidays {

    private static final int YEARS_AHEAD = 2;

    private final OwnHolidays own;
    private final SchoolHolidays national;
    private final ObjectProvider<EndedByHolidays> modules;
    private final Territories territories;
    private final Clock clock;

    ChangeHolidays(
            OwnHolidays own,
            SchoolHolidays national,
            ObjectProvider<EndedByHolidays> modules,
            Territories territories,
            Clock clock) {
        this.own = own;
        this.national = national;
        this.modules = modules;
        this.territories = territories;
        this.clock = clock;
    }

    /** Counts bookings that these holidays would end. */
    HolidayEnds count(OwnZone wanted) {
        return count(own.merged(wanted).periods());
    }

    /** Counts bookings that would end if the territory went back to its zone A, B or C. */
    HolidayEnds countNational() {
        return count(national.list(own.nationalZone()));
    }

    private HolidayEnds count(List<SchoolHoliday> periods) {
        ComingHolidays coming = coming(periods);
        return modules.stream().map(module -> module.count(coming)).reduce(HolidayEnds.NONE, HolidayEnds::and);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    OwnZone set(OwnZone wanted, PersonId by) {
        OwnZone kept = own.replace(wanted.zone(), wanted.periods(), by);
        end(kept.periods(), by);
        return kept;
    }

    /** False without holidays of its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(PersonId by) {
        boolean removed = own.remove();
        if (removed) {
            end(national.list(own.nationalZone()), by);
        }
        return removed;
    }

    private void end(List<SchoolHoliday> periods, PersonId by) {
        ComingHolidays coming = coming(periods);
        modules.forEach(module -> module.end(coming, by));
    }

    private ComingHolidays coming(List<SchoolHoliday> periods) {
        LocalDate tomorrow = LocalDate.now(
                        clock.withZone(territories.get(TerritoryScope.require()).timeZone()))
                .plusDays(1);
        LocalDate last = tomorrow.plusYears(YEARS_AHEAD);
        return new ComingHolidays(
                tomorrow,
                last,
                tomorrow.datesUntil(last.plusDays(1))
                        .filter(day -> periods.stream().anyMatch(period -> period.covers(day)))
                        .collect(Collectors.toSet()));
    }
}
