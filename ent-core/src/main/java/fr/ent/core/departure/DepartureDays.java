package fr.ent.core.departure;

import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;

/** The days of departures, by the clock of the territory in scope. */
@Component
class DepartureDays {

    /** Arrêté of 30 November 2006, article 6; {@code territories_with_departures} says the same. */
    static final Period KEPT = Period.ofMonths(3);

    private final Territories territories;
    private final Clock clock;

    DepartureDays(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(
                now(), territories.get(TerritoryScope.require()).timeZone());
    }
}
