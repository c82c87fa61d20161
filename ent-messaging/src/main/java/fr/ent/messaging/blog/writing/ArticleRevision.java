package fr.ent.messaging.blog.writing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.blog.ArticleContent;
import fr.ent.messaging.blog.ArticlePeople;
import fr.ent.messaging.blog.AuthorKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is to be.
 *
 * @param version the version that was read; whatever is there is written over when it is left out
 * @param backIds pictures that were taken out of it and that a teacher shows again
 */
public record ArticleRevision(
        @Min(0) @Max(1_000_000) @Nullable Integer version,
        @Size(max = 70) @Nullable List<FileId> backIds,
        @JsonUnwrapped @Valid ArticleContent content,
        @JsonUnwrapped @Valid ArticlePeople people) {

    ArticleRevision with(ArticleContent other) {
        return new ArticleRevision(version, backIds, other, people);
    }

    /** Those of these pictures that stay out of the article: a teacher alone shows one again. */
    List<FileId> listOff(List<FileId> before, AuthorKind by) {
        List<FileId> back = backIds == null || by != AuthorKind.STAFF ? List.of() : backIds;
        return before.stream()
                .filter(file -> content.files().contains(file) && !back.contains(file))
                .toList();
    }
}
