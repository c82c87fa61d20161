package fr.ent.messaging.blog;

import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import fr.ent.messaging.blog.rule.CommentRule;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of an article that its authors write: the same in requests, in the table and in answers.
 *
 * @param text plain text in paragraphs; may be empty while an article is written, and where pictures say it all
 * @param comments as its class or journal chooses, when left out
 * @param fileIds pictures, sounds and films, in order; none when left out
 */
@Embeddable
public record ArticleContent(
        @OneLine(max = 120) String title,
        @Column(name = "body") @PlainText(max = 20_000) String text,
        @Enumerated(EnumType.STRING) ArticleAudience audience,
        @Enumerated(EnumType.STRING) @Nullable CommentRule comments,

        @Convert(converter = FileIds.class) @Size(max = MOST_FILES) @Nullable
        List<FileId> fileIds) {

    private static final int MOST_FILES = 20;

    /** Refuses a title of which nothing is left. */
    public ArticleContent {
        title = title.strip();
        if (title.isEmpty()) {
            throw new InvalidInput("title", "required");
        }
        text = text.replaceAll("\r\n?", "\n").strip();
        fileIds = fileIds == null ? List.of() : fileIds.stream().distinct().toList();
    }

    public List<FileId> files() {
        return fileIds == null ? List.of() : fileIds;
    }

    public ArticleContent withAudience(ArticleAudience other) {
        return new ArticleContent(title, text, other, comments, fileIds);
    }

    /** The same with readers and a rule for comments that somebody else chose. */
    public ArticleContent takenAs(ArticleContent other) {
        return new ArticleContent(title, text, other.audience, other.comments, fileIds);
    }

    /** The same with comments taken as its class or journal chooses. */
    public ArticleContent withoutRule() {
        return new ArticleContent(title, text, audience, null, fileIds);
    }

    /**
     * The same with files of others, which stay at their places among those of before; its own fill the places that they had, and
     * what is new comes after.
     */
    public ArticleContent with(Collection<FileId> others, List<FileId> before) {
        Iterator<FileId> own =
                files().stream().filter(file -> !others.contains(file)).iterator();
        List<FileId> all = new ArrayList<>();
        for (FileId file : before) {
            if (others.contains(file)) {
                all.add(file);
            } else if (files().contains(file)) {
                all.add(own.next());
            }
        }
        own.forEachRemaining(all::add);
        if (all.size() > MOST_FILES) {
            throw new InvalidInput("fileIds", "too-many");
        }
        return new ArticleContent(title, text, audience, comments, all);
    }

    public ArticleContent without(Collection<FileId> files) {
        return new ArticleContent(
                title,
                text,
                audience,
                comments,
                files().stream().filter(file -> !files.contains(file)).toList());
    }
}
