package fr.ent.core.entry;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a tablet of a school; not its secret. */
public record SchoolDeviceId(UUID value) implements Id {

    static SchoolDeviceId next() {
        return new SchoolDeviceId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
