package fr.ent.core.catalogue.sending;

import fr.ent.core.TerritoryId;
import fr.ent.core.catalogue.CatalogueClock;
import fr.ent.core.persistence.Sql;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets, in every territory, what was sent to classes whose year is over. */
@Component
class ForgetSendings {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetSendings.class);

    private final Rounds rounds;
    private final SendingRows rows;
    private final CatalogueClock clock;
    private final Sql sql;

    ForgetSendings(Rounds rounds, SendingRows rows, CatalogueClock clock, Sql sql) {
        this.rounds = rounds;
        this.rows = rows;
        this.clock = clock;
        this.sql = sql;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 23, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofHours(6), "forget-sendings", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                sql.of("select core.territories_with_old_sendings(:now) as id")
                        .with("now", clock.now())
                        .list(row -> row.id("id", TerritoryId::new)),
                town -> rows.deleteOld(),
                (town, failure) -> LOG.error("Old sendings of {} stay until the next round", town, failure));
    }
}
