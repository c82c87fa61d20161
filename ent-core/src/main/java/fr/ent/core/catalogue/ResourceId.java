package fr.ent.core.catalogue;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names one resource. */
public record ResourceId(UUID value) implements Id {

    public static ResourceId next() {
        return new ResourceId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
