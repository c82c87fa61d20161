package fr.ent.messaging.blog.writing;

import fr.ent.core.storage.FileId;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleFacts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The moment and the readers for which an article is published.
 *
 * @param at at once, when left out or over
 * @param audience those whom the article names, when left out
 * @param saidIds drawings and the like: pictures of which the teacher says hereby that nobody is on them but whom the article names
 * @param version the version that was read; whatever is there is published when it is left out
 */
record Publication(
        @Nullable Instant at,
        @Nullable ArticleAudience audience,
        @Size(max = 70) @Nullable List<FileId> saidIds,
        @Min(0) @Max(1_000_000) @Nullable Integer version) {

    static final Publication AT_ONCE = new Publication(null, null, null, null);

    /** The pictures of which it is said by now who is on them. */
    List<FileId> listSaid(ArticleFacts article) {
        List<FileId> now = saidIds == null ? List.of() : saidIds;
        return article.content().files().stream()
                .filter(file -> now.contains(file) || article.saidFiles().contains(file))
                .toList();
    }
}
