package fr.ent.canteen.prices.quotient.expiry;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.territory.Territories;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour, in each territory, for quotients that end. */
@Component
class WatchEnds {

    private static final Logger LOG = LoggerFactory.getLogger(WatchEnds.class);

    private final Territories territories;
    private final TellEnds tellEnds;
    private final TownClock clock;

    WatchEnds(Territories territories, TellEnds tellEnds, TownClock clock) {
        this.territories = territories;
        this.tellEnds = tellEnds;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tell() {
        Instant now = clock.now();
        territories.inTurn(
                town -> tellEnds.tell(clock.today(town), now),
                (town, failure) -> LOG.error("Ends of quotients of {} wait for another hour", town, failure));
    }
}
