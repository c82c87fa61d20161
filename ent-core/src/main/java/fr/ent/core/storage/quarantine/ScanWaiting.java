package fr.ent.core.storage.quarantine;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.quarantine.QuarantineRows.Backlog;
import fr.ent.core.storage.scan.ScanContent;
import fr.ent.core.territory.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the virus scanner about files for which it had no answer, and destroys what it found infected, some days later. */
@Component
class ScanWaiting {

    /** One that was asked about waits so much longer than it may take, lest another copy asks too. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    /** For the administrator, who may want to know what it was. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(ScanWaiting.class);
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(5);

    private final Rounds rounds;
    private final Sql sql;
    private final Clock clock;
    private final ScanContent scan;
    private final QuarantinedFiles files;

    ScanWaiting(Rounds rounds, Sql sql, Clock clock, ScanContent scan, QuarantinedFiles files) {
        this.rounds = rounds;
        this.sql = sql;
        this.clock = clock;
        this.scan = scan;
        this.files = files;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(1), "scan-files", () -> everywhere(scan));
    }

    /**
     * A scanner that is away, at once or in one territory, isn't asked about the next file; each round begins with another territory.
     * Without a scanner too what was found infected is destroyed.
     */
    void everywhere(ScanContent scanner) {
        Instant end = clock.instant().plus(LONGEST_ROUND);
        Duration pause = scanner.longest().plus(PAUSE);
        List<TerritoryId> territories = listTerritories();
        boolean[] answers = {!territories.isEmpty() && scanner.isOffered() && !scanner.isAway()};
        List<Backlog> left = new ArrayList<>();
        rounds.in(
                territories,
                territory -> {
                    files.destroyOld(clock.instant().minus(KEPT));
                    answers[0] = answers[0] && files.scanSome(scanner, pause, end);
                    left.add(files.count());
                },
                (territory, failure) -> LOG.error("Files of {} stay in quarantine", territory, failure));
        left.stream()
                .reduce(Backlog::plus)
                .filter(waiting -> waiting.files() > 0)
                .ifPresent(waiting -> LOG.warn(
                        "{} files wait for the virus scanner, the oldest since {}", waiting.files(), waiting.oldest()));
    }

    private List<TerritoryId> listTerritories() {
        List<TerritoryId> territories = new ArrayList<>(sql.of("select core.territories_with_quarantine(:found) as id")
                .with("found", clock.instant().minus(KEPT))
                .list(row -> row.id("id", TerritoryId::new)));
        Collections.shuffle(territories);
        return territories;
    }
}
