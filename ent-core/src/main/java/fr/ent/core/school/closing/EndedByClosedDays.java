package fr.ent.core.school.closing;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import java.time.LocalDate;
import java.util.Set;

/** A module in which something takes place that ends when schools close for some days. Declared as a bean. */
public interface EndedByClosedDays {

    /** Counts what would end. Nothing is changed. */
    ClosingEnds count(ClosingDays days);

    /** Ends it, in the caller's transaction, and tells those concerned. */
    void end(ClosingDays days, PersonId by);

    /** Gives back what ended, from a day on, as far as there is room, and tells the families. The days are open again. */
    ClosingEnds restore(ClosedDayId closedDays, LocalDate from, PersonId by);

    /**
     * Days on which schools close.
     *
     * @param from the first day, included
     * @param to the last one, included
     */
    record ClosingDays(ClosedDayId id, Set<SchoolId> schools, String label, LocalDate from, LocalDate to) {

        public ClosingDays {
            schools = Set.copyOf(schools);
        }
    }

    /**
     * How much would end, or lives again.
     *
     * @param bookings those with a place
     * @param waiting those without one
     * @param orders days for which the kitchen has its order already
     * @param homework what is written in diaries for these days, and goes to the next ones with school
     * @param events what schools announced for these days; it isn't called off, and those who wrote it are told
     */
    record ClosingEnds(int children, int bookings, int waiting, int orders, int homework, int events) {

        public static final ClosingEnds NONE = new ClosingEnds(0, 0, 0, 0, 0, 0);

        /** Bookings that end. */
        public static ClosingEnds ofBookings(int children, int bookings, int waiting, int orders) {
            return new ClosingEnds(children, bookings, waiting, orders, 0, 0);
        }

        public static ClosingEnds ofHomework(int homework) {
            return new ClosingEnds(0, 0, 0, 0, homework, 0);
        }

        public static ClosingEnds ofEvents(int events) {
            return new ClosingEnds(0, 0, 0, 0, 0, events);
        }

        ClosingEnds and(ClosingEnds more) {
            return new ClosingEnds(
                    children + more.children,
                    bookings + more.bookings,
                    waiting + more.waiting,
                    orders + more.orders,
                    homework + more.homework,
                    events + more.events);
        }
    }
}
