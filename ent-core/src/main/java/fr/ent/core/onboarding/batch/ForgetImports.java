package fr.ent.core.onboarding.batch;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.territory.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets the lines of imports that nobody will apply or undo any more, whether another import comes or not. */
@Component
class ForgetImports {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetImports.class);

    private final Rounds rounds;
    private final Sql sql;
    private final CompareImport comparing;
    private final Clock clock;

    ForgetImports(Rounds rounds, Sql sql, CompareImport comparing, Clock clock) {
        this.rounds = rounds;
        this.sql = sql;
        this.comparing = comparing;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 12, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofHours(1), "forget-imports", this::everywhere);
    }

    void everywhere() {
        Instant now = clock.instant();
        List<TerritoryId> towns = sql.of("select core.territories_with_old_imports(:previewed, :applied) as id")
                .with("previewed", now.minus(Batches.PREVIEW_LIFE))
                .with("applied", now.minus(Batches.UNDO_LIFE))
                .list(row -> row.id("id", TerritoryId::new));
        rounds.in(
                towns,
                town -> comparing.forgetOld(),
                (town, failure) -> LOG.error("Imports of {} are kept until the next round", town, failure));
    }
}
