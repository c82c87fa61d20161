package fr.ent.core.notice;

import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.territory.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rings people for notices that waited for the end of quiet hours. */
@Component
class RingAfterQuiet {

    private static final Logger LOG = LoggerFactory.getLogger(RingAfterQuiet.class);

    private final Rounds rounds;
    private final Sql sql;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RingAfterQuiet(
            Rounds rounds, Sql sql, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.sql = sql;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
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
                town -> transaction.executeWithoutResult(status -> ring(town)),
                (town, failure) -> LOG.error("Notices of {} ring in the next round", town, failure));
    }

    /** A notice that was read meanwhile, where it leads, rings no more. */
    private void ring(TerritoryId town) {
        sql.of("""
                        with due as (update core.notice set due_at = null where due_at <= :now
                                     returning kind, recipient_id, read_at)
                        select distinct kind, recipient_id from due where read_at is null""")
                .with("now", clock.instant())
                .groups(row -> row.text("kind"), row -> row.id("recipient_id", PersonId::new))
                .forEach((kind, people) -> events.publishEvent(new NoticePublished(town, people, kind)));
    }
}
