package fr.ent.messaging.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.OneLine;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleContent;
import fr.ent.messaging.blog.ArticlePeople;
import fr.ent.messaging.blog.rule.CommentRule;
import fr.ent.messaging.blog.writing.ArticleRevision;
import fr.ent.messaging.project.block.ProjectBlock;
import fr.ent.messaging.project.block.ProjectBlocks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project page as it is to be.
 *
 * @param version the version of the article that was read; whatever is there is written over when it is left out
 * @param comments read by a teacher before they are shown, when left out
 * @param backIds pictures that were taken out of it and that a teacher shows again
 */
record ProjectRevision(
        @Min(0) @Max(1_000_000) @Nullable Integer version,
        @OneLine(max = 120) String title,
        ArticleAudience audience,
        @Nullable CommentRule comments,
        @Size(max = 70) @Nullable List<FileId> backIds,
        @Size(max = 60) List<@Valid ProjectBlock> blocks,
        @JsonUnwrapped @Valid ArticlePeople people) {

    ProjectBlocks page() {
        return ProjectBlocks.sent(blocks);
    }

    /** The article that stands for the page everywhere else. */
    ArticleRevision article(ProjectBlocks page) {
        return new ArticleRevision(
                version,
                backIds,
                new ArticleContent(title, page.plainText(), audience, comments, page.files()),
                people);
    }
}
