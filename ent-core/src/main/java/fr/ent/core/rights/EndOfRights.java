package fr.ent.core.rights;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.territory.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away the rights whose end has come, in every territory, and tells the people. They have opened nothing since. */
@Component
class EndOfRights {

    private static final Logger LOG = LoggerFactory.getLogger(EndOfRights.class);

    private final Rounds rounds;
    private final EndRights endRights;
    private final Sql sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndOfRights(Rounds rounds, EndRights endRights, Sql sql, TransactionTemplate transaction, Clock clock) {
        this.rounds = rounds;
        this.endRights = endRights;
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(5), "end-rights", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                sql.of("select core.territories_with_ended_rights(:now) as id")
                        .with("now", clock.instant())
                        .list(row -> row.id("id", TerritoryId::new)),
                town -> transaction.executeWithoutResult(status -> endRights.sweep()),
                (town, failure) -> LOG.error("Rights of {} end in the next round", town, failure));
    }
}
