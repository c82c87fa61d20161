package fr.ent.core.account.provisioning;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.account.AccountOrigin;
import fr.ent.core.account.Accounts;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes what FranceConnect and ProConnect said of people who came by and are nobody here: the identity provider keeps a user
 * for whoever signs in, with name and birth date. Whoever comes back is a new one.
 */
@Component
class ForgetStrangers {

    /** Long enough to fetch the letter and come back to the code that was asked for. */
    static final Duration STAY = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(ForgetStrangers.class);

    private final Accounts accounts;
    private final Sql sql;
    private final Clock clock;

    ForgetStrangers(Accounts accounts, Sql sql, Clock clock) {
        this.accounts = accounts;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void inTurn() {
        try {
            forget();
        } catch (ServiceUnavailable silent) {
            LOG.warn("People who came by are forgotten later: the identity provider is asked again", silent);
        }
    }

    /** They are deleted once all are listed, so that no part of the list moves meanwhile. */
    void forget() {
        Instant before = clock.instant().minus(STAY);
        List<String> strangers = new ArrayList<>();
        for (AccountOrigin origin : AccountOrigin.values()) {
            if (origin != AccountOrigin.PASSWORD) {
                accounts.listBrought(origin, before, subjects -> strangers.addAll(strangersAmong(subjects)));
            }
        }
        EachAccount each = new EachAccount();
        each.doTo(strangers, accounts::delete);
        each.end();
    }

    private List<String> strangersAmong(List<String> subjects) {
        return sql.of("select subject from core.strangers_among(:subjects) as s (subject)")
                .texts("subjects", subjects)
                .list(row -> row.text("subject"));
    }
}
