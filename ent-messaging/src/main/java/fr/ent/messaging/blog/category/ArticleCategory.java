package fr.ent.messaging.blog.category;

import fr.ent.core.text.OneLine;
import fr.ent.messaging.CategoryId;
import org.jspecify.annotations.Nullable;

/**
 * A topic of a class's blog.
 *
 * @param id none while it is new
 */
record ArticleCategory(
        @Nullable CategoryId id, @OneLine(min = 1, max = 40) String name) {

    ArticleCategory {
        name = name.strip();
    }
}
