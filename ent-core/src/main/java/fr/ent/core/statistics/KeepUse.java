package fr.ent.core.statistics;

import fr.ent.core.http.FailureInLine;
import fr.ent.core.territory.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes down the numbers of days, weeks and months that are over, rounded, and forgets what they were counted from. Done
 * twice, or by two copies at once, it writes the same.
 */
@Component
class KeepUse {

    private static final Logger LOG = LoggerFactory.getLogger(KeepUse.class);

    /** Uses of the last minute are still on their way when a day ends. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final UseSketches sketches;
    private final TownZones zones;
    private final UseRows rows;
    private final Rounds rounds;
    private final Clock clock;

    KeepUse(UseSketches sketches, TownZones zones, UseRows rows, Rounds rounds, Clock clock) {
        this.sketches = sketches;
        this.zones = zones;
        this.rows = rows;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 20, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        if (!listOver().isEmpty()) {
            rounds.every(Duration.ofMinutes(15), "keep-use", this::everywhere);
        }
    }

    void everywhere() {
        for (CountedSpan span : listOver()) {
            rounds.in(
                    List.of(span.territory()),
                    territory -> keep(span),
                    (territory, trouble) ->
                            LOG.warn("The use of {} is not kept yet: {}", span, FailureInLine.of(trouble)));
        }
    }

    private void keep(CountedSpan span) {
        Map<UseLine, Integer> shown = Rounding.of(sketches.count(span));
        if (!shown.isEmpty()) {
            rows.keep(span, shown);
        }
        sketches.forget(span);
    }

    /** A territory that isn't known any more has nobody to show its numbers to. */
    private List<CountedSpan> listOver() {
        return sketches.listOpen().stream()
                .filter(span -> zones.find(span.territory())
                        .filter(zone ->
                                span.isOver(LocalDate.ofInstant(clock.instant().minus(LATE), zone)))
                        .isPresent())
                .toList();
    }
}
