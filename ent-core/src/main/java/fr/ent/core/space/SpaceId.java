package fr.ent.core.space;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a space. But for a group's it follows from whose space it is, so that nobody has to open one before it is used. */
public record SpaceId(UUID value) implements Id {

    public static SpaceId next() {
        return new SpaceId(NewId.next());
    }

    /** The space of a person, a class, a school or a territory. */
    public static SpaceId of(SpaceKind kind, UUID whose) {
        return new SpaceId(UUID.nameUUIDFromBytes(("space:" + kind + ":" + whose).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
