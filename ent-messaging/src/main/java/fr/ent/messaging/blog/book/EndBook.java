package fr.ent.messaging.blog.book;

import fr.ent.core.image.ImageConsents;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.storage.Files;
import fr.ent.messaging.blog.book.BlogBook.BookContent;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the making of a book: kept and told, or given up and told. */
@Component
class EndBook {

    private final BlogBooks books;
    private final BookArticles articles;
    private final ImageConsents consents;
    private final Files files;
    private final Notices notices;

    EndBook(BlogBooks books, BookArticles articles, ImageConsents consents, Files files, Notices notices) {
        this.books = books;
        this.articles = articles;
        this.consents = consents;
        this.files = files;
        this.notices = notices;
    }

    /**
     * Nobody takes a consent back between the question and the end. A book that shows what may not be shown any more is made again,
     * and of one that was called off meanwhile the files go. Those of one that somebody else makes by now are theirs.
     *
     * @param mine which try this was
     */
    @Transactional
    public void finish(BlogBook book, int mine, BookContent content) {
        consents.hold(content.children());
        if (!articles.mayBegin(book, content)) {
            files.remove(book.files());
            books.release(book.id(), mine);
        } else if (books.finish(book.id(), mine, content)) {
            tell(book, "messaging.book-ready");
        } else if (!books.isThere(book.id())) {
            files.remove(book.files());
        }
    }

    @Transactional
    public void fail(BlogBook book, int mine) {
        if (books.fail(book.id(), mine)) {
            files.remove(book.files());
            tell(book, "messaging.book-failed");
        }
    }

    private void tell(BlogBook book, String kind) {
        notices.tell(
                List.of(book.askedBy()),
                new Notice(kind, null, Map.of(), "/blog/reglages?" + book.blog().query()));
    }
}
