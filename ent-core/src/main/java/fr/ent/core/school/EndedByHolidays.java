package fr.ent.core.school;

import fr.ent.core.PersonId;
import java.time.LocalDate;
import java.util.Set;

/** A module in which days are booked that other school holidays would close. Declared as a bean. */
public interface EndedByHolidays {

    /** Counts what would end. Nothing is changed. */
    HolidayEnds count(ComingHolidays coming);

    /** Ends it, in the caller's transaction, and tells the families. */
    void end(ComingHolidays coming, PersonId by);

    /**
     * The days to come on which there are school holidays; those between that aren't named are days of school.
     *
     * @param from the first day to come
     * @param to the last day that is looked at
     */
    record ComingHolidays(LocalDate from, LocalDate to, Set<LocalDate> days) {

        public ComingHolidays {
            days = Set.copyOf(days);
        }
    }

    /** How many bookings would end, and of how many children. */
    record HolidayEnds(int children, int bookings) {

        static final HolidayEnds NONE = new HolidayEnds(0, 0);

        HolidayEnds and(HolidayEnds more) {
            return new HolidayEnds(children + more.children, bookings + more.bookings);
        }
    }
}
