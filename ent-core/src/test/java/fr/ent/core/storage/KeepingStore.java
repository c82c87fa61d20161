package fr.ent.core.storage;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.storage.object.ObjectStore;
import fr.ent.core.storage.object.StorageSettings;
import java.time.Duration;

/** A store that goes away whenever it is to remove one object. */
public final class KeepingStore extends ObjectStore {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final String kept;

    public KeepingStore(StorageSettings settings, String kept) {
        super(settings);
        this.kept = kept;
    }

    @Override
    public void delete(String key) {
        if (key.equals(kept)) {
            throw new ServiceUnavailable("storage", SOON, new IllegalStateException("The store went away"));
        }
        super.delete(key);
    }
}
