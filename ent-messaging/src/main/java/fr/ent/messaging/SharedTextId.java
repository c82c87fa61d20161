package fr.ent.messaging;

import fr.ent.core.Id;
import java.util.UUID;

/** Names a text that several people write at once. */
public record SharedTextId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
