package fr.ent.messaging.blog.book;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.BlogBookId;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.ArticleRights;
import fr.ent.messaging.blog.book.BlogBook.BookContent;
import fr.ent.messaging.blog.book.BlogBook.BookFormat;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives books to those who lead the blog. One that holds what may not be shown to its readers any more, a picture or an article
 * that was taken back, is let go of instead.
 */
@Component
class FetchBook {

    private final KeepBooks keepBooks;
    private final ArticleRights rights;
    private final BookArticles articles;
    private final Files files;

    FetchBook(KeepBooks keepBooks, ArticleRights rights, BookArticles articles, Files files) {
        this.keepBooks = keepBooks;
        this.rights = rights;
        this.articles = articles;
        this.files = files;
    }

    /** None where the blog isn't the viewer's to lead. */
    Optional<List<BlogBook>> list(NamedBlog blog, Viewer viewer) {
        return rights.findLed(blog, viewer)
                .map(led ->
                        keepBooks.list(blog).stream().filter(this::mayBeShown).toList());
    }

    Optional<BlogBook> find(BlogBookId id, Viewer viewer) {
        return keepBooks
                .find(id)
                .filter(book -> rights.findLed(book.blog(), viewer).isPresent());
    }

    Optional<FetchedBook> fetch(BlogBookId id, BookFormat format, Viewer viewer) {
        return find(id, viewer).filter(this::mayBeShown).flatMap(book -> {
            BookContent content = book.content();
            return content == null ? Optional.empty() : Optional.of(open(book, content, format));
        });
    }

    private FetchedBook open(BlogBook book, BookContent content, BookFormat format) {
        FileView file = switch (format) {
            case PDF -> new FileView(book.id().asFile(), "blog.pdf", "application/pdf", content.pdfSize());
            case EPUB -> new FileView(book.epub(), "blog.epub", "application/epub+zip", content.epubSize());
        };
        return new FetchedBook(articles.requirePlace(book), book.askedAt(), file.size(), files.open(file));
    }

    /**
     * A book that is read once, whose blog it is of, and when it was asked for.
     *
     * @param size in bytes
     */
    record FetchedBook(ArticlePlace place, Instant askedAt, long size, InputStream content) {}

    private boolean mayBeShown(BlogBook book) {
        BookContent content = book.content();
        if (content == null) {
            return true;
        }
        boolean may = articles.mayShow(book, content);
        if (!may) {
            keepBooks.remove(book);
        }
        return may;
    }
}
