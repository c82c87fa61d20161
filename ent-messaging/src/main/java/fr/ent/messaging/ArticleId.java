package fr.ent.messaging;

import fr.ent.core.Id;
import java.util.UUID;

/** Names an article of a blog. */
public record ArticleId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
