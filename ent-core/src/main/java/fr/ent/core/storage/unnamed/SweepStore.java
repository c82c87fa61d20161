package fr.ent.core.storage.unnamed;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.http.FailureInLine;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.BegunObjects;
import fr.ent.core.storage.FileContents;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.object.ObjectStore;
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

/**
 * Sweeps out of the store what copies had begun that were stopped a day ago, parts of objects and objects that nothing names; and what
 * it didn't remove when the names went.
 */
@Component
class SweepStore {

    private static final Logger LOG = LoggerFactory.getLogger(SweepStore.class);

    private final Rounds rounds;
    private final BegunObjects begun;
    private final ObjectStore store;
    private final UnfinishedObjects unfinished;
    private final TransactionTemplate transaction;

    SweepStore(
            Rounds rounds,
            BegunObjects begun,
            ObjectStore store,
            UnfinishedObjects unfinished,
            TransactionTemplate transaction) {
        this.rounds = rounds;
        this.begun = begun;
        this.store = store;
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
                town -> removeOld(),
                (town, failure) ->
                        LOG.error("Objects of {} that nothing names stay until the next round", town, failure));
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

    private void removeOld() {
        rounds.each(
                begun.listOld(),
                id -> transaction.executeWithoutResult(status -> remove(id)),
                (id, failure) -> LOG.warn("Object {} stays until the next round: {}", id, FailureInLine.of(failure)));
    }

    /** Struck out first, so that whoever would name it waits, and finds that it is gone; it stays noted if it stays in the store. */
    private void remove(FileId id) {
        if (begun.end(id)) {
            FileContents.keysOf(id.key(TerritoryScope.require())).forEach(store::delete);
        }
    }
}
