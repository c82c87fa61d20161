package fr.ent.core.storage;

import fr.ent.core.Viewer;
import fr.ent.core.storage.object.ObjectStore;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Keeps a file: the content first, then its row, so that no row ever points at nothing. When the row fails the object is removed;
 * should that fail too, an object stays that nobody can see.
 */
@Component
class KeepFile {

    private final ObjectStore store;
    private final StoredFiles files;
    private final Clock clock;

    KeepFile(ObjectStore store, StoredFiles files, Clock clock) {
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    FileView keep(PrepareFile.ReadyFile ready, ScanState scan, Viewer owner) {
        FileId id = FileId.next();
        String key = id.key(owner.territory());
        store.put(key, ready.content(), ready.kind().mediaType());
        try {
            return files.save(new StoredFile(id, owner, ready, scan, clock.instant()))
                    .view();
        } catch (RuntimeException failure) {
            store.remove(key);
            throw failure;
        }
    }
}
