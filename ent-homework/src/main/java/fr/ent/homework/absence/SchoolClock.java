package fr.ent.homework.absence;

import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day and the moment, by the clock of the territory in scope. */
@Component
public class SchoolClock {

    private final Territories territories;
    private final Clock clock;

    SchoolClock(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** The day and the hour that the school's clock shows. */
    public LocalDateTime local() {
        return LocalDateTime.ofInstant(now(), zone());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    public ZoneId zone() {
        return territories.get(TerritoryScope.require()).timeZone();
    }
}
