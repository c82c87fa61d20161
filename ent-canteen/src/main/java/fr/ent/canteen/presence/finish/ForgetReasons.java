package fr.ent.canteen.presence.finish;

import fr.ent.core.territory.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Empties, three months after the day, the words with which a roll was opened again: they may be about a child, and stand
 * nowhere near its name. Also where a territory does without the canteen since.
 */
@Component
class ForgetReasons {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetReasons.class);
    private static final Period KEPT = Period.ofMonths(3);

    private final Rounds rounds;
    private final Finishes finishes;
    private final Clock clock;

    ForgetReasons(Rounds rounds, Finishes finishes, Clock clock) {
        this.rounds = rounds;
        this.finishes = finishes;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 20, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofHours(1), "forget-reasons", this::everywhere);
    }

    void everywhere() {
        LocalDate before = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(KEPT);
        rounds.in(
                finishes.listTerritoriesWithReasons(before),
                town -> finishes.forgetReasons(before),
                (town, failure) -> LOG.error("Reasons of {} are kept until the next round", town, failure));
    }
}
