package fr.ent.core.storage;

import fr.ent.core.Viewer;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Stores an uploaded file: the content first, then its row, so that no row ever points at nothing. When the row fails
 * the object is removed; should that fail too, an object stays that nobody can see.
 */
@Component
class StoreFile {

    private final StorageSettings settings;
    private final PrepareFile prepare;
    private final ObjectStore store;
    private final StoredFiles files;
    private final Clock clock;

    StoreFile(StorageSettings settings, PrepareFile prepare, ObjectStore store, StoredFiles files, Clock clock) {
        this.settings = settings;
        this.prepare = prepare;
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    StoreOutcome store(MultipartFile upload, Viewer owner) throws IOException {
        if (upload.getSize() > settings.maxFileSize().toBytes()) {
            return new StoreOutcome.TooLarge(settings.maxFileSize());
        }
        if (upload.isEmpty()) {
            return new StoreOutcome.Empty();
        }
        Optional<PrepareFile.ReadyFile> prepared = prepare.from(upload);
        if (prepared.isEmpty()) {
            return new StoreOutcome.TypeRefused();
        }
        try (PrepareFile.ReadyFile ready = prepared.get()) {
            return new StoreOutcome.Stored(keep(ready, owner));
        }
    }

    private FileView keep(PrepareFile.ReadyFile ready, Viewer owner) {
        FileId id = FileId.next();
        String key = StoredFile.key(owner.territory(), id);
        store.put(key, ready.content(), ready.kind().mediaType());
        try {
            return files.save(new StoredFile(id, owner, ready, clock.instant())).view();
        } catch (RuntimeException failure) {
            store.remove(key);
            throw failure;
        }
    }
}
