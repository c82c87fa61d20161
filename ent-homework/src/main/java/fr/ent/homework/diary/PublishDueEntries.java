package fr.ent.homework.diary;

import fr.ent.core.TerritoryId;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes entries whose moment has come, each in a transaction of its own. */
@Component
class PublishDueEntries {

    private static final Logger LOG = LoggerFactory.getLogger(PublishDueEntries.class);

    private final Rounds rounds;
    private final KeptEntries kept;
    private final ReviseEntry reviseEntry;
    private final Clock clock;

    PublishDueEntries(Rounds rounds, KeptEntries kept, ReviseEntry reviseEntry, Clock clock) {
        this.rounds = rounds;
        this.kept = kept;
        this.reviseEntry = reviseEntry;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 40, timeUnit = TimeUnit.SECONDS)
    void inTurn() {
        rounds.every(Duration.ofMinutes(1), "publish-entries", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                ProductModule.HOMEWORK,
                kept.listTerritoriesWithDue(clock.instant()),
                this::inTown,
                (town, failure) -> LOG.error("Entries of {} are published in the next round", town, failure));
    }

    private void inTown(TerritoryId town) {
        rounds.each(
                kept.listDue(clock.instant()),
                reviseEntry::publishDue,
                (entry, failure) -> LOG.error("Entry {} is published in the next round", entry, failure));
    }
}
