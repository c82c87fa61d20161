package fr.ent.canteen.prices.quotient.batch;

import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Rounds;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every ten seconds whether a batch runs somewhere, and goes on with it. Several copies help each other. */
@Component
class WatchBatches {

    private static final Logger LOG = LoggerFactory.getLogger(WatchBatches.class);

    private final Rounds rounds;
    private final Batches batches;
    private final AskInBatch askInBatch;

    WatchBatches(Rounds rounds, Batches batches, AskInBatch askInBatch) {
        this.rounds = rounds;
        this.batches = batches;
        this.askInBatch = askInBatch;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void goOn() {
        rounds.in(
                ProductModule.CANTEEN,
                batches.listRunning(),
                askInBatch::goOn,
                (town, failure) -> LOG.error("The batch of quotients of {} waits for another turn", town, failure));
    }
}
