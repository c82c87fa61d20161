package fr.ent.messaging;

import fr.ent.core.Id;
import java.util.UUID;

/** Names a topic of a class's blog. */
public record CategoryId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
