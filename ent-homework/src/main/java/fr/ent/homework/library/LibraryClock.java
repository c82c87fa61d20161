package fr.ent.homework.library;

import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day and the moment, by the clock of the territory in scope. */
@Component
public class LibraryClock {

    private final Territories territories;
    private final Clock clock;

    LibraryClock(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(
                now(), territories.get(TerritoryScope.require()).timeZone());
    }

    public Instant now() {
        return clock.instant();
    }
}
