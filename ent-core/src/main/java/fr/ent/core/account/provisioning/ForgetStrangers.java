package fr.ent.core.account.provisioning;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.account.AccountOrigin;
import fr.ent.core.account.Accounts;
import fr.ent.core.persistence.Sql;
import fr.ent.core.signin.KnownAccountNames;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes what FranceConnect, ProConnect and ÉduConnect said of people who came by and are nobody here: the identity provider keeps
 * a user for whoever signs in, with name and birth date. Whoever comes back is a new one. Where a fifth of them would go, something
 * else is wrong, and nobody goes.
 */
@Component
class ForgetStrangers {

    /** Long enough to fetch the letter and come back to the code that was asked for. */
    static final Duration STAY = Duration.ofDays(7);

    /** So many may go whatever the others are, in a small town or at the beginning. */
    private static final int FEW = 20;

    /** A fifth. */
    private static final int LARGEST_PART = 5;

    private static final Logger LOG = LoggerFactory.getLogger(ForgetStrangers.class);

    private final Accounts accounts;
    private final KnownAccountNames known;
    private final Sql sql;
    private final Clock clock;

    ForgetStrangers(Accounts accounts, KnownAccountNames known, Sql sql, Clock clock) {
        this.accounts = accounts;
        this.known = known;
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
        if (!known.areAny("")) {
            LOG.warn("Nobody is forgotten: no account stands for anybody, as in a database that is empty");
            return;
        }
        EachAccount each = new EachAccount();
        for (AccountOrigin origin : AccountOrigin.values()) {
            if (origin != AccountOrigin.PASSWORD) {
                each.doTo(listStrangers(origin), this::deleteStill);
            }
        }
        each.end();
    }

    private List<String> listStrangers(AccountOrigin origin) {
        Instant before = clock.instant().minus(STAY);
        List<String> strangers = new ArrayList<>();
        AtomicInteger old = new AtomicInteger();
        accounts.listBrought(origin, before, subjects -> {
            old.addAndGet(subjects.size());
            strangers.addAll(strangersAmong(subjects));
        });
        if (areTooMany(strangers.size(), old.get())) {
            LOG.warn(
                    "Nobody of {} is forgotten: {} of {} accounts stand for nobody, as beside a database that is older than"
                            + " the identity provider's",
                    origin,
                    strangers.size(),
                    old);
            return List.of();
        }
        return strangers;
    }

    /** Whether so many are strangers that the database itself may be another. */
    static boolean areTooMany(int strangers, int old) {
        return strangers > FEW && strangers > old / LARGEST_PART;
    }

    /** Somebody may have become somebody since the list was made. */
    private void deleteStill(String stranger) {
        if (!strangersAmong(List.of(stranger)).isEmpty()) {
            accounts.delete(stranger);
        }
    }

    private List<String> strangersAmong(List<String> subjects) {
        return sql.of("select subject from core.strangers_among(:subjects) as s (subject)")
                .texts("subjects", subjects)
                .list(row -> row.text("subject"));
    }
}
