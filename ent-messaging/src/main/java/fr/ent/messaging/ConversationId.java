package fr.ent.messaging;

import fr.ent.core.Id;
import java.util.UUID;

/** Names a conversation. */
public record ConversationId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
