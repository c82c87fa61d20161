package fr.ent.messaging.blog.book;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.BlogBookId;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.ArticleAudience;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A book that somebody asked for.
 *
 * @param blog of a class, or the journal of a school
 * @param audience for whom it is: no narrower article is in it, and no picture that they may not see
 * @param epub under which its EPUB is kept
 * @param content none until it is made
 */
record BlogBook(
        BlogBookId id,
        NamedBlog blog,
        ArticleAudience audience,
        BookState state,
        PersonId askedBy,
        Instant askedAt,
        FileId epub,
        @Nullable BookContent content) {

    List<FileId> files() {
        return List.of(id.asFile(), epub);
    }

    /** The states of a book. */
    enum BookState {
        UNDER_WAY,
        READY,
        FAILED
    }

    /** The forms of a book. */
    enum BookFormat {
        PDF,
        EPUB
    }

    /**
     * The content of a book that is made.
     *
     * @param children who are on its pictures
     * @param pdfSize in bytes
     * @param epubSize in bytes
     */
    record BookContent(
            List<ArticleId> articles, List<FileId> pictures, List<ChildId> children, long pdfSize, long epubSize) {

        BookContent {
            articles = List.copyOf(articles);
            pictures = List.copyOf(pictures);
            children = List.copyOf(children);
        }

        BookContent sized(long pdf, long epubBytes) {
            return new BookContent(articles, pictures, children, pdf, epubBytes);
        }
    }
}
