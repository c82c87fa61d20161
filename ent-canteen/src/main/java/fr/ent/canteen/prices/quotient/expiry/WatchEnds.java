package fr.ent.canteen.prices.quotient.expiry;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour for quotients that end. */
@Component
class WatchEnds {

    private static final Logger LOG = LoggerFactory.getLogger(WatchEnds.class);

    private final Rounds rounds;
    private final TellEnds tellEnds;
    private final TownClock clock;

    WatchEnds(Rounds rounds, TellEnds tellEnds, TownClock clock) {
        this.rounds = rounds;
        this.tellEnds = tellEnds;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofHours(1), "watch-ends", this::tell);
    }

    void tell() {
        rounds.in(
                ProductModule.CANTEEN,
                tellEnds.listTerritories(clock.now()),
                town -> tellEnds.tell(clock.today(), clock.now()),
                (town, failure) -> LOG.error("Ends of quotients of {} wait for another hour", town, failure));
    }
}
