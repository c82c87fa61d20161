package fr.ent.core.archive;

import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes archives that were left unmade, and removes those that are over. */
@Component
class DataExportRounds {

    private static final Logger LOG = LoggerFactory.getLogger(DataExportRounds.class);

    private final Rounds rounds;
    private final DataExports exports;
    private final MakeDataExport makeDataExport;
    private final EndDataExport end;

    DataExportRounds(Rounds rounds, DataExports exports, MakeDataExport makeDataExport, EndDataExport end) {
        this.rounds = rounds;
        this.exports = exports;
        this.makeDataExport = makeDataExport;
        this.end = end;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(5), "data-exports", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                exports.listTerritories(end.now()),
                town -> inTown(),
                (town, failure) -> LOG.error("Archives of {} wait for the next round", town, failure));
    }

    private void inTown() {
        end.removeOver();
        makeDataExport.makeWaiting();
    }
}
