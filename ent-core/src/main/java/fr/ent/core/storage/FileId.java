package fr.ent.core.storage;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import fr.ent.core.TerritoryId;
import java.util.UUID;

/** Names a stored file. */
public record FileId(UUID value) implements Id {

    public static FileId next() {
        return new FileId(NewId.next());
    }

    /** The name of its object in the store. */
    public String key(TerritoryId territory) {
        return territory + "/" + this;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
