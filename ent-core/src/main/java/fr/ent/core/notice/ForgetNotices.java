package fr.ent.core.notice;

import fr.ent.core.persistence.Sql;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets notices six months after they were read, or a year after they were written, those of all territories together. */
@Component
class ForgetNotices {

    private static final int AT_ONCE = 1_000;
    private static final int HOURS = 6;

    private final Rounds rounds;
    private final Sql sql;

    ForgetNotices(Rounds rounds, Sql sql) {
        this.rounds = rounds;
        this.sql = sql;
    }

    @Scheduled(fixedDelay = HOURS, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void inTurn() {
        rounds.every(Duration.ofHours(HOURS), "forget-notices", this::everywhere);
    }

    void everywhere() {
        int forgotten = AT_ONCE;
        while (forgotten == AT_ONCE) {
            forgotten = sql.of("select core.forget_notices(:most) as gone")
                    .with("most", AT_ONCE)
                    .get(row -> row.whole("gone"));
        }
    }
}
