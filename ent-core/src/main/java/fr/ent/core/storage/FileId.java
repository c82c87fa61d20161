package fr.ent.core.storage;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a stored file. */
public record FileId(UUID value) implements Id {

    public static FileId next() {
        return new FileId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
