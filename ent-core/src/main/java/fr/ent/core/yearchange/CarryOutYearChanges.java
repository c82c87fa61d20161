package fr.ent.core.yearchange;

import fr.ent.core.TerritoryId;
import fr.ent.core.territory.Rounds;
import fr.ent.core.yearchange.change.YearChangeClock;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.change.YearChangeRows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries out, from the first day of their year on, the changes that were applied; each batch in a transaction of its own. */
@Component
class CarryOutYearChanges {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOutYearChanges.class);

    private final Rounds rounds;
    private final YearChangeRows changes;
    private final CarryOutRows rows;
    private final CarryOutBatch batch;
    private final YearChangeClock clock;

    CarryOutYearChanges(
            Rounds rounds, YearChangeRows changes, CarryOutRows rows, CarryOutBatch batch, YearChangeClock clock) {
        this.rounds = rounds;
        this.changes = changes;
        this.rows = rows;
        this.batch = batch;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(1), "year-changes", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                rows.listTerritories(clock.now()),
                this::inTown,
                (town, failure) -> LOG.error("The years of {} change in the next round", town, failure));
    }

    private void inTown(TerritoryId town) {
        List<YearChangeId> failed = new ArrayList<>();
        for (YearChangeId id : changes.listDue(clock.today())) {
            try {
                while (batch.carryOut(town, id)) {
                    LOG.debug("Another batch of year change {}", id);
                }
            } catch (RuntimeException failure) {
                LOG.error("Year change {} goes on in the next round", id, failure);
                failed.add(id);
            }
        }
        failed.forEach(batch::tellLate);
    }
}
