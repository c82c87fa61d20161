package fr.ent.core.school.closing;

import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The moment, and the day that it is in the territory in scope. */
@Component
class ClosingClock {

    private final Territories territories;
    private final Clock clock;

    ClosingClock(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), territories.get(TerritoryScope.require()).timeZone());
    }
}
