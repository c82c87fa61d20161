package fr.ent.canteen.booking.waiting;

import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for places held in vain, then for queues whose cut-off has passed. */
@Component
class WaitingRound {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingRound.class);

    private final Rounds rounds;
    private final LapseOffers lapseOffers;
    private final Queues queues;
    private final EndQueues endQueues;
    private final Clock clock;

    WaitingRound(Rounds rounds, LapseOffers lapseOffers, Queues queues, EndQueues endQueues, Clock clock) {
        this.rounds = rounds;
        this.lapseOffers = lapseOffers;
        this.queues = queues;
        this.endQueues = endQueues;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(1), "waiting-lists", this::everywhere);
    }

    void everywhere() {
        lapseOffers.everywhere();
        Instant now = clock.instant();
        rounds.in(
                ProductModule.CANTEEN,
                queues.listTerritories(now),
                town -> endQueues.end(now),
                (town, failure) -> LOG.error("Queues of {} end a minute later", town, failure));
    }
}
