package fr.ent.core.storage.unnamed;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.http.FailureInLine;
import fr.ent.core.storage.BegunObjects;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.object.UnfinishedObjects;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sweeps out of the store what copies had begun that were stopped a day ago: parts of objects, and objects that nothing names. */
@Component
class SweepStore {

    private static final Logger LOG = LoggerFactory.getLogger(SweepStore.class);

    private final Rounds rounds;
    private final BegunObjects begun;
    private final Files files;
    private final UnfinishedObjects unfinished;
    private final TransactionTemplate transaction;

    SweepStore(
            Rounds rounds,
            BegunObjects begun,
            Files files,
            UnfinishedObjects unfinished,
            TransactionTemplate transaction) {
        this.rounds = rounds;
        this.begun = begun;
        this.files = files;
        this.unfinished = unfinished;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 25, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofDays(1), "sweep-store", this::everywhere);
    }

    void everywhere() {
        forgetParts(begun.aDayAgo());
        rounds.in(
                begun.listTerritories(),
                town -> remove(),
                (town, failure) -> LOG.error("Objects of {} that were begun stay until the next round", town, failure));
    }

    /** Some stores don't list them: there a rule of the bucket's own does the same. */
    private void forgetParts(Instant before) {
        try {
            int objects = unfinished.forget(before);
            if (objects > 0) {
                LOG.info("The store forgot the parts of {} objects that were never whole", objects);
            }
        } catch (ServiceUnavailable failure) {
            LOG.warn(
                    "The store keeps the parts of objects that were never whole, if there are any: {}",
                    FailureInLine.of(failure));
        }
    }

    private void remove() {
        transaction.executeWithoutResult(status -> files.remove(begun.takeOld()));
    }
}
