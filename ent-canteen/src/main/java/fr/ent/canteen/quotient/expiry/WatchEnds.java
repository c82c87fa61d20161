package fr.ent.canteen.quotient.expiry;

import fr.ent.core.Territories;
import fr.ent.core.TerritoryScope;
import fr.ent.core.TerritoryView;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
    private final Clock clock;

    WatchEnds(Territories territories, TellEnds tellEnds, Clock clock) {
        this.territories = territories;
        this.tellEnds = tellEnds;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tell() {
        Instant now = clock.instant();
        territories.list().forEach(territory -> tell(territory, now));
    }

    /** What goes wrong in one territory keeps no other from its notices. */
    private void tell(TerritoryView territory, Instant now) {
        try {
            TerritoryScope.run(territory.id(), () -> tellEnds.on(LocalDate.ofInstant(now, territory.timeZone()), now));
        } catch (RuntimeException failure) {
            LOG.error("Ends of quotients of {} wait for another hour", territory.id(), failure);
        }
    }
}
