package fr.ent.canteen.tariff;

import fr.ent.core.Territories;
import fr.ent.core.TerritoryId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day it is in a territory. */
@Component
public class Today {

    private final Territories territories;
    private final Clock clock;

    Today(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    public LocalDate of(TerritoryId territory) {
        return LocalDate.now(clock.withZone(territories.get(territory).timeZone()));
    }
}
