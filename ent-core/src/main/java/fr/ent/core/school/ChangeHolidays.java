package fr.ent.core.school;

import fr.ent.core.PersonId;
import fr.ent.core.school.EndedByHolidays.HolidayEnds;
import fr.ent.core.school.OwnHolidays.OwnZone;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets the school holidays of the territory in scope; days that close by them end with what is booked on them. */
@Component
class ChangeHolidays {

    private final OwnHolidays own;
    private final SchoolHolidays national;
    private final ModulesOfHolidays modules;

    ChangeHolidays(OwnHolidays own, SchoolHolidays national, ModulesOfHolidays modules) {
        this.own = own;
        this.national = national;
        this.modules = modules;
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
        return modules.count((from, to) -> SchoolHoliday.days(periods, from, to));
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
        modules.end((from, to) -> SchoolHoliday.days(periods, from, to), by);
    }
}
