package fr.ent.canteen.presence.finish;

import fr.ent.canteen.presence.finish.RollHours.RollHour;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes, at the hour the territory sets, the rolls that were begun and that nobody has finished. */
@Component
class FinishByHour {

    private static final Logger LOG = LoggerFactory.getLogger(FinishByHour.class);

    private final Rounds rounds;
    private final RollHours hours;
    private final TownClock clock;

    FinishByHour(Rounds rounds, RollHours hours, TownClock clock) {
        this.rounds = rounds;
        this.hours = hours;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(1), "finish-rolls", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                ProductModule.CANTEEN,
                hours.listTerritories(clock.now()),
                town -> hours.find().ifPresent(this::finish),
                (town, failure) -> LOG.error("Rolls of {} stay open for another minute", town, failure));
    }

    private void finish(RollHour hour) {
        Instant now = clock.now();
        ZonedDateTime local = now.atZone(clock.zone());
        LocalDate last =
                local.toLocalTime().isBefore(hour.at()) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        hours.finish(hour, last, last.atTime(hour.at()).atZone(local.getZone()).toInstant(), now);
    }
}
