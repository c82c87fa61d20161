package fr.ent.homework.event;

import fr.ent.core.school.YearDays;
import fr.ent.core.school.YearDays.SchoolYearDays;
import fr.ent.homework.absence.SchoolClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** The moment and the school year in which events are read, by the clock of the territory in scope. */
@Component
class EventDays {

    private final SchoolClock clock;
    private final YearDays years;

    EventDays(SchoolClock clock, YearDays years) {
        this.clock = clock;
        this.years = years;
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
}
