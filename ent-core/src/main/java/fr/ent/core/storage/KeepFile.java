package fr.ent.core.storage;

import fr.ent.core.Viewer;
import fr.ent.core.storage.object.ObjectStore;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a file: the content first, then its row, so that no row ever points at nothing. When the row fails the object is removed;
 * should that fail too, or the program be stopped in between, the object is swept a day later. One that was swept before its row
 * gets none.
 */
@Component
class KeepFile {

    private final ObjectStore store;
    private final StoredFiles files;
    private final BegunObjects begun;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeepFile(ObjectStore store, StoredFiles files, BegunObjects begun, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.files = files;
        this.begun = begun;
        this.transaction = transaction;
        this.clock = clock;
    }

    FileView keep(PrepareFile.ReadyFile ready, ScanState scan, Viewer owner) {
        FileId id = FileId.next();
        String key = id.key(owner.territory());
        begun.begin(id);
        store.put(key, ready.content(), ready.kind().mediaType());
        try {
            return Objects.requireNonNull(
                    transaction.execute(status -> save(new StoredFile(id, owner, ready, scan, clock.instant()))));
        } catch (RuntimeException failure) {
            store.remove(key);
            throw failure;
        }
    }

    private FileView save(StoredFile file) {
        if (!begun.end(file.fileId())) {
            throw new IllegalStateException("An object was swept out of the store while it went in");
        }
        return files.save(file).view();
    }
}
