package fr.ent.messaging.blog.writing;

import fr.ent.messaging.blog.ArticleAudience;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment and the readers for which an article is published.
 *
 * @param at at once, when left out or over
 * @param audience those whom the article names, when left out
 * @param version the version that was read; whatever is there is published when it is left out
 */
record Publication(
        @Nullable Instant at,
        @Nullable ArticleAudience audience,
        @Min(0) @Max(1_000_000) @Nullable Integer version) {

    static final Publication AT_ONCE = new Publication(null, null, null);
}
