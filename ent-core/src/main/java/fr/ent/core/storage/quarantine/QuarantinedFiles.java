package fr.ent.core.storage.quarantine;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.FileContents;
import fr.ent.core.storage.object.ObjectStore;
import fr.ent.core.storage.quarantine.QuarantineRows.Backlog;
import fr.ent.core.storage.quarantine.QuarantineRows.WaitingFile;
import fr.ent.core.storage.scan.ScanContent;
import fr.ent.core.storage.scan.ScanVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The files of the territory in scope that the virus scanner hasn't let through. */
@Component
class QuarantinedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(QuarantinedFiles.class);
    private static final int MOST = 200;

    private final QuarantineRows rows;
    private final ObjectStore store;
    private final TellInfected tell;
    private final TransactionTemplate transaction;
    private final Clock clock;

    QuarantinedFiles(
            QuarantineRows rows, ObjectStore store, TellInfected tell, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.tell = tell;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Asks about one after the other until the end, and passes those over which the scanner stumbles; false as soon as it is away.
     *
     * @param pause so long nobody else asks about one that is being asked about
     */
    boolean scanSome(ScanContent scan, Duration pause, Instant end) {
        for (int done = 0; done < MOST && clock.instant().isBefore(end); done++) {
            Instant now = clock.instant();
            Optional<WaitingFile> next = rows.claim(now, now.plus(pause));
            if (next.isEmpty()) {
                return true;
            }
            ScanVerdict verdict = verdict(scan, next.get());
            if (!(verdict instanceof ScanVerdict.NoAnswer(String why))) {
                transaction.executeWithoutResult(status -> keep(next.get(), verdict));
            } else if (scan.isAway()) {
                return false;
            } else {
                LOG.warn("File {} stays in quarantine: {}", next.get().id(), why);
                rows.stepBack(next.get(), clock.instant());
            }
        }
        return true;
    }

    /** @throws ServiceUnavailable if the store doesn't answer, for this file or any other */
    private ScanVerdict verdict(ScanContent scan, WaitingFile file) {
        long size = file.content().size();
        try (InputStream content = store.open(file.id().key(TerritoryScope.require()), 0, size)) {
            return scan.inTurn(content, size);
        } catch (IOException failure) {
            return new ScanVerdict.NoAnswer("the store breaks off");
        } catch (ServiceUnavailable failure) {
            if (ObjectStore.breaksOff(failure)) {
                return new ScanVerdict.NoAnswer("the store breaks off");
            }
            if (ObjectStore.lacks(failure)) {
                return new ScanVerdict.NoAnswer("the store hasn't it");
            }
            throw failure;
        }
    }

    private void keep(WaitingFile file, ScanVerdict verdict) {
        if (verdict instanceof ScanVerdict.Found(String virus)) {
            tell.found(rows.keepInfected(file, virus, clock.instant()), virus);
        } else if (rows.keep(file, verdict) && verdict instanceof ScanVerdict.OverLimit) {
            tell.tooLarge(file);
        }
    }

    /** How many of them wait, and since when. */
    Backlog count() {
        return rows.count();
    }

    /** The content goes, with what was made of it; what named the file goes on doing so, and is answered that it was infected. */
    void destroyOld(Instant before) {
        rows.listInfected(before, MOST).forEach(file -> {
            FileContents.keysOf(file.key(TerritoryScope.require())).forEach(store::delete);
            rows.destroyed(file);
        });
    }
}
