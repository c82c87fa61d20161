package fr.ent.canteen.booking;

import fr.ent.core.Territories;
import fr.ent.core.TerritoryScope;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which day it is where the territory lies. */
@Component
class Today {

    private final Territories territories;
    private final Clock clock;

    Today(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    LocalDate date() {
        return LocalDate.now(
                clock.withZone(territories.get(TerritoryScope.require()).timeZone()));
    }
}
