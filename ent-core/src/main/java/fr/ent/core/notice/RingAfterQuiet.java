package fr.ent.core.notice;

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

/** Rings people for notices that waited for the end of quiet hours. */
@Component
class RingAfterQuiet {

    private static final Logger LOG = LoggerFactory.getLogger(RingAfterQuiet.class);

    private final Rounds rounds;
    private final Sql sql;
    private final Clock clock;
    private final ReleaseNotices releaseNotices;

    RingAfterQuiet(Rounds rounds, Sql sql, Clock clock, ReleaseNotices releaseNotices) {
        this.rounds = rounds;
        this.sql = sql;
        this.clock = clock;
        this.releaseNotices = releaseNotices;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(1), "ring-after-quiet", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                sql.of("select core.territories_with_due_notices(:now) as id")
                        .with("now", clock.instant())
                        .list(row -> row.id("id", TerritoryId::new)),
                town -> releaseNotices.release(clock.instant()),
                (town, failure) -> LOG.error("Notices of {} ring in the next round", town, failure));
    }
}
