package fr.ent.core.platform;

import fr.ent.core.persistence.Sql;
import fr.ent.core.territory.Territories;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets answers that nobody will ask for again. Copies that do so together take different rows. */
@Component
class ForgetAnswers {

    /** As {@code docs/api.md} promises. */
    private static final Duration KEPT = Duration.ofHours(24);

    private static final int AT_ONCE = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(ForgetAnswers.class);

    private final Territories territories;
    private final Sql sql;
    private final TransactionTemplate transaction;

    ForgetAnswers(Territories territories, Sql sql, TransactionTemplate transaction) {
        this.territories = territories;
        this.sql = sql;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void everywhere() {
        territories.inTurn(
                town -> forget(), (town, failure) -> LOG.error("Old answers of {} stay a while longer", town, failure));
    }

    private void forget() {
        int forgotten = AT_ONCE;
        while (forgotten == AT_ONCE) {
            forgotten = Objects.requireNonNull(transaction.execute(status -> forgetSome()));
        }
    }

    private int forgetSome() {
        return sql.of("""
                delete from core.idempotent_answer a
                using (select person_id, key from core.idempotent_answer
                       where created_at < now() - make_interval(secs => :kept)
                       limit :most for update skip locked) old
                where a.person_id = old.person_id and a.key = old.key""").with("kept", KEPT.toSeconds()).with("most", AT_ONCE).run();
    }
}
