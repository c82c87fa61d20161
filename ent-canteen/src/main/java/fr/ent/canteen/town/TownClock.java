package fr.ent.canteen.town;

import fr.ent.core.TerritoryView;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The time in the territory in scope. */
@Component
public class TownClock {

    private final Clock clock;
    private final Territories territories;

    TownClock(Clock clock, Territories territories) {
        this.clock = clock;
        this.territories = territories;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** Today in a town that is known already, in scope or not. */
    public LocalDate today(TerritoryView town) {
        return LocalDate.ofInstant(now(), town.timeZone());
    }

    public ZoneId zone() {
        return territories.get(TerritoryScope.require()).timeZone();
    }
}
