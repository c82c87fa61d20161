package fr.ent.homework.event;

import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolCalendar.ClosureKind;
import fr.ent.core.school.SchoolDays;
import fr.ent.core.school.YearDays;
import fr.ent.core.school.YearDays.SchoolYearDays;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.event.EventContent.EventWhen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The moment and the school year in which events are read, by the clock of the territory in scope. */
@Component
class EventDays {

    private final SchoolClock clock;
    private final YearDays years;
    private final SchoolCalendar calendar;

    EventDays(SchoolClock clock, YearDays years, SchoolCalendar calendar) {
        this.clock = clock;
        this.years = years;
        this.calendar = calendar;
    }

    /** The days of the schools of events, as long as these last. */
    DaysOfEvents listDays(List<EventFacts> events) {
        LocalDate today = today();
        return new DaysOfEvents(calendar.days(
                events.stream()
                        .map(event -> event.readers().school())
                        .distinct()
                        .toList(),
                events.stream()
                        .map(event -> event.content().when().from())
                        .min(Comparator.naturalOrder())
                        .orElse(today),
                events.stream()
                        .map(event -> event.content().when().to())
                        .max(Comparator.naturalOrder())
                        .orElse(today)));
    }

    Instant now() {
        return clock.now();
    }

    LocalDate today() {
        return clock.today();
    }

    LocalDateTime local() {
        return clock.local();
    }

    /** The first day of the school year; where none is known, the same day of the year before. */
    LocalDate yearBegins() {
        return years.findRunning(today()).map(SchoolYearDays::first).orElseGet(() -> today().minusYears(1));
    }

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
}
