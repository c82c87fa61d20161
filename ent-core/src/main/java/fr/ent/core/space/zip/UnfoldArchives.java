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
import java.util.concurrent.atomic.AtomicBoolean;
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

    /** Begins with the one that arrived, or an older one of its territory; what waits anywhere has its turn afterwards. */
    @Async
    @TransactionalEventListener
    void atOnce(ArchiveArrived arrived) {
        if (TerritoryScope.call(arrived.territory(), this::one)) {
            everywhere();
        }
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(1), "unfold-archives", this::everywhere);
    }

    /**
     * Passes all territories with archives again and again, until none took one. A pass takes one archive of each, and begins with
     * another territory each time, so that one with much to unfold keeps no other from its turn.
     */
    void everywhere() {
        AtomicBoolean took = new AtomicBoolean(true);
        while (took.getAndSet(false)) {
            List<TerritoryId> territories = new ArrayList<>(rows.listTerritories());
            Collections.shuffle(territories);
            rounds.in(
                    territories,
                    territory -> {
                        if (one()) {
                            took.set(true);
                        }
                    },
                    (territory, failure) -> LOG.error("Archives of {} are unfolded next time", territory, failure));
        }
    }

    /** Whether this copy had a turn, and the territory in scope an archive for it. */
    private boolean one() {
        if (!turns.tryAcquire()) {
            return false;
        }
        try {
            Optional<Archive> next = rows.claim();
            next.ifPresent(unfoldArchive::unfold);
            return next.isPresent();
        } finally {
            turns.release();
        }
    }
}
