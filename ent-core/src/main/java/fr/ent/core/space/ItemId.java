package fr.ent.core.space;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a folder or a file of a space. */
public record ItemId(UUID value) implements Id {

    public static ItemId next() {
        return new ItemId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
