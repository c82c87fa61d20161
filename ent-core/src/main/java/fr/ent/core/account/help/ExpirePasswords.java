package fr.ent.core.account.help;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the force of passwords of the counter that nobody used in time, in every territory. */
@Component
class ExpirePasswords {

    private static final Logger LOG = LoggerFactory.getLogger(ExpirePasswords.class);

    private final Rounds rounds;
    private final Sql sql;
    private final CounterPasswords passwords;
    private final WithdrawPasswords withdrawPasswords;
    private final TransactionTemplate transaction;

    ExpirePasswords(
            Rounds rounds,
            Sql sql,
            CounterPasswords passwords,
            WithdrawPasswords withdrawPasswords,
            TransactionTemplate transaction) {
        this.rounds = rounds;
        this.sql = sql;
        this.passwords = passwords;
        this.withdrawPasswords = withdrawPasswords;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 12, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofHours(1), "expire-passwords", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                sql.of("select core.territories_with_old_passwords(:before) as id")
                        .with("before", passwords.oldest())
                        .list(row -> row.id("id", TerritoryId::new)),
                town -> transaction.executeWithoutResult(status -> withdrawPasswords.withdrawOld()),
                (town, failure) -> LOG.error("Passwords of {} expire in the next round", town, failure));
    }
}
