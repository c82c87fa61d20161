package fr.ent.messaging.blog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.CategoryId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands.
 *
 * @param offFiles pictures that were taken out of it since it was published
 * @param saidFiles pictures of which it was said who is on them
 * @param categoryId the topic of the class under which a teacher put it
 * @param page whether it is built of blocks, as a project page
 * @param remark what the teacher said when giving it back
 * @param publishAt when it is to be published
 * @param version to be given back when changing the article
 */
public record ArticleFacts(
        ArticleId id,
        @JsonUnwrapped ArticlePlace place,
        @JsonUnwrapped ArticleContent content,
        @JsonIgnore List<FileId> offFiles,
        @JsonIgnore List<FileId> saidFiles,
        @Nullable CategoryId categoryId,
        boolean page,
        ArticleState state,
        @Nullable String remark,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        Instant changedAt,
        int version) {

    public ArticleFacts {
        offFiles = List.copyOf(offFiles);
        saidFiles = List.copyOf(saidFiles);
    }

    public boolean isPublished() {
        return state == ArticleState.PUBLISHED;
    }

    /** Whether its authors write it, or a teacher looks it through, and it was never published. */
    public boolean staysInHand() {
        return publishedAt == null && (state.isInHand() || state == ArticleState.SUBMITTED);
    }

    /** Whether it is a page, or so empty that it may become one. */
    public boolean mayBePage() {
        return page
                || (publishedAt == null
                        && content.text().isEmpty()
                        && content.files().isEmpty());
    }

    /** The same, as its readers get it. */
    public ArticleFacts without(List<FileId> hidden) {
        return new ArticleFacts(
                id,
                place,
                content.without(hidden),
                List.of(),
                List.of(),
                categoryId,
                page,
                state,
                remark,
                publishAt,
                publishedAt,
                changedAt,
                version);
    }
}
