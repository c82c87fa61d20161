package fr.ent.core.storage.quarantine;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.object.ObjectStore;
import fr.ent.core.storage.quarantine.QuarantineRows.WaitingFile;
import fr.ent.core.storage.scan.ScanContent;
import fr.ent.core.storage.scan.ScanVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The files of the territory in scope that the virus scanner hasn't let through. */
@Component
class QuarantinedFiles {

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

    /** Asks about one after the other until the end; false as soon as the scanner gives no answer. */
    boolean scanSome(ScanContent scan, Instant asked, Instant end) {
        for (int done = 0; done < MOST && clock.instant().isBefore(end); done++) {
            Optional<WaitingFile> next = rows.claim(asked, clock.instant());
            if (next.isEmpty()) {
                return true;
            }
            ScanVerdict verdict = verdict(scan, next.get());
            if (verdict instanceof ScanVerdict.NoAnswer) {
                return false;
            }
            transaction.executeWithoutResult(status -> keep(next.get(), verdict));
        }
        return true;
    }

    private ScanVerdict verdict(ScanContent scan, WaitingFile file) {
        try (InputStream content = store.open(file.id().key(TerritoryScope.require()), 0, file.size())) {
            return scan.inTurn(content, file.size());
        } catch (IOException | ServiceUnavailable failure) {
            return new ScanVerdict.NoAnswer("the store fails");
        }
    }

    private void keep(WaitingFile file, ScanVerdict verdict) {
        boolean wasWaiting = rows.keep(file.id(), verdict);
        if (wasWaiting && verdict instanceof ScanVerdict.Found(String virus)) {
            tell.found(file, virus);
        }
    }

    /** The content goes; what named the file goes on doing so, and is answered that it was infected. */
    void destroyOld(Instant before) {
        rows.listInfected(before, MOST).forEach(file -> {
            store.delete(file.key(TerritoryScope.require()));
            rows.destroyed(file);
        });
    }
}
