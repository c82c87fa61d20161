package fr.ent.core.trail;

import fr.ent.core.persistence.Sql;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets entries of the trail that are older than twelve months, those of all territories together, a thousand at once. */
@Component
class ForgetTrail {

    private static final int KEPT_MONTHS = 12;
    private static final int AT_ONCE = 1_000;

    private final Rounds rounds;
    private final Sql sql;

    ForgetTrail(Rounds rounds, Sql sql) {
        this.rounds = rounds;
        this.sql = sql;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofHours(1), "forget-trail", this::everywhere);
    }

    void everywhere() {
        int forgotten = AT_ONCE;
        while (forgotten == AT_ONCE) {
            forgotten = sql.of("select core.forget_audit_entries(make_interval(months => :kept), :most) as gone")
                    .with("kept", KEPT_MONTHS)
                    .with("most", AT_ONCE)
                    .get(row -> row.whole("gone"));
        }
    }
}
