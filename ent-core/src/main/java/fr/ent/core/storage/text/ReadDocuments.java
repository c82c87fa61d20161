package fr.ent.core.storage.text;

import fr.ent.core.TerritoryId;
import fr.ent.core.storage.FileView;
import fr.ent.core.territory.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads the words of documents that have come into folders, one at a time and for some minutes at most. */
@Component
class ReadDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ReadDocuments.class);
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(3);

    private final Rounds rounds;
    private final ReadDocument readDocument;
    private final TextRows rows;
    private final Clock clock;

    ReadDocuments(Rounds rounds, ReadDocument readDocument, TextRows rows, Clock clock) {
        this.rounds = rounds;
        this.readDocument = readDocument;
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(1), "read-documents", this::everywhere);
    }

    /** Each round begins with another territory, so that one with much to read keeps no other from its turn. */
    void everywhere() {
        Instant end = clock.instant().plus(LONGEST_ROUND);
        List<TerritoryId> territories = new ArrayList<>(rows.listTerritories(clock.instant()));
        Collections.shuffle(territories);
        rounds.in(
                territories,
                territory -> readAll(end),
                (territory, failure) -> LOG.error("Documents of {} are read next time", territory, failure));
    }

    private void readAll(Instant end) {
        while (clock.instant().isBefore(end)) {
            Optional<FileView> next = rows.claim(clock.instant());
            if (next.isEmpty()) {
                return;
            }
            readDocument.read(next.get());
        }
    }
}
