package fr.ent.core.space.zip;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.upload.ArchiveArrived;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Unfolds archives as they arrive, and each minute those that waited for a turn, or that a copy left when it ended. */
@Component
class UnfoldArchives {

    private static final Logger LOG = LoggerFactory.getLogger(UnfoldArchives.class);

    /** By this copy: each takes a place on the disk, and time of the virus scanner. */
    private static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Rounds rounds;
    private final UnfoldArchive unfoldArchive;
    private final ArchiveRows rows;

    UnfoldArchives(Rounds rounds, UnfoldArchive unfoldArchive, ArchiveRows rows) {
        this.rounds = rounds;
        this.unfoldArchive = unfoldArchive;
        this.rows = rows;
    }

    @Async
    @TransactionalEventListener
    void atOnce(ArchiveArrived arrived) {
        TerritoryScope.run(arrived.territory(), this::all);
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(1), "unfold-archives", this::everywhere);
    }

    /** Each round begins with another territory, so that one with much to unfold keeps no other from its turn. */
    void everywhere() {
        List<TerritoryId> territories = new ArrayList<>(rows.listTerritories());
        Collections.shuffle(territories);
        rounds.in(
                territories,
                territory -> all(),
                (territory, failure) -> LOG.error("Archives of {} are unfolded next time", territory, failure));
    }

    private void all() {
        if (!turns.tryAcquire()) {
            return;
        }
        try {
            for (Optional<Archive> next = rows.claim(); next.isPresent(); next = rows.claim()) {
                unfoldArchive.unfold(next.get());
            }
        } finally {
            turns.release();
        }
    }
}
