package fr.ent.homework.event;

import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import fr.ent.core.school.SchoolDays;
import fr.ent.homework.event.EventContent.EventWhen;
import java.util.Optional;

/** The days of events in the calendar of their schools: which of them the town closes. */
record DaysOfEvents(SchoolDays days) {

    /** The name of the first closing on a day of it; nothing where the town closes none. */
    Optional<String> findClosing(EventFacts event) {
        EventWhen when = event.content().when();
        return days.closures(event.readers().school(), when.from(), when.to()).values().stream()
                .filter(DaysOfEvents::isClosing)
                .map(Closure::label)
                .findFirst();
    }

    /** Whether the town closes all days of it on which there would be school, or holidays: it takes no answers meanwhile. */
    boolean suspend(EventFacts event) {
        EventWhen when = event.content().when();
        return findClosing(event).isPresent()
                && when.from()
                        .datesUntil(when.to().plusDays(1))
                        .allMatch(day -> days.findClosure(event.readers().school(), day)
                                .filter(closure -> closure.kind() != ClosureKind.SCHOOL_HOLIDAY)
                                .isPresent());
    }

    private static boolean isClosing(Closure closure) {
        return closure.kind() == ClosureKind.LOCAL;
    }
}
