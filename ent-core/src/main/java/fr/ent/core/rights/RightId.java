package fr.ent.core.rights;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a right that somebody holds, or the request for one. */
public record RightId(UUID value) implements Id {

    public static RightId next() {
        return new RightId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
