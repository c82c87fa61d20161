package fr.ent.messaging;

import fr.ent.core.Id;
import java.util.UUID;

/** Names a comment on an article. */
public record CommentId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
