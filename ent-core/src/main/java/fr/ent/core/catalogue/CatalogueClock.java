package fr.ent.core.catalogue;

import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The moment and the day of the territory in scope. */
@Component
public class CatalogueClock {

    private final Clock clock;
    private final Territories territories;

    CatalogueClock(Clock clock, Territories territories) {
        this.clock = clock;
        this.territories = territories;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(
                now(), territories.get(TerritoryScope.require()).timeZone());
    }
}
