package fr.ent.core.platform;

import fr.ent.core.persistence.Sql;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets answers that nobody will ask for again, those of all territories together. */
@Component
class ForgetAnswers {

    /** As {@code docs/api.md} promises. */
    private static final Duration KEPT = Duration.ofHours(24);

    private static final int AT_ONCE = 1_000;
    private static final int MINUTES = 10;

    private final Rounds rounds;
    private final Sql sql;

    ForgetAnswers(Rounds rounds, Sql sql) {
        this.rounds = rounds;
        this.sql = sql;
    }

    @Scheduled(fixedDelay = MINUTES, initialDelay = MINUTES, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(MINUTES), "forget-answers", this::everywhere);
    }

    void everywhere() {
        int forgotten = AT_ONCE;
        while (forgotten == AT_ONCE) {
            forgotten = sql.of("select core.forget_answers(make_interval(secs => :kept), :most) as gone")
                    .with("kept", KEPT.toSeconds())
                    .with("most", AT_ONCE)
                    .get(row -> row.whole("gone"));
        }
    }
}
