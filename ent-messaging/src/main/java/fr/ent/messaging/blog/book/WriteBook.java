package fr.ent.messaging.blog.book;

import fr.ent.core.ClassId;
import fr.ent.core.disk.PassingFiles;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.FileWithheld;
import fr.ent.core.storage.Files;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.book.BlogBook.BookContent;
import fr.ent.messaging.blog.book.BookPages.BookChapter;
import fr.ent.messaging.blog.book.BookPages.BookPicture;
import fr.ent.messaging.blog.shown.ShownArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes a book to the disk, picture by picture, in both its forms. */
@Component
class WriteBook {

    private static final Logger LOG = LoggerFactory.getLogger(WriteBook.class);

    private final BookArticles articles;
    private final BookTitles titles;
    private final BookPdf pdf;
    private final Files files;
    private final PassingFiles passing;

    WriteBook(BookArticles articles, BookTitles titles, BookPdf pdf, Files files, PassingFiles passing) {
        this.articles = articles;
        this.titles = titles;
        this.pdf = pdf;
        this.files = files;
        this.passing = passing;
    }

    /**
     * It lies in the store as well, where nobody finds it before it is ready.
     *
     * @param step told after each picture and each form of the book
     */
    WrittenBook write(BlogBook book, Runnable step) throws IOException {
        ArticlePlace place = articles.requirePlace(book);
        List<ShownArticle> shown = articles.list(place, book.audience());
        Map<ClassId, String> classNames = titles.classNames(place);
        List<Path> pictures = new ArrayList<>();
        try {
            List<BookChapter> chapters = new ArrayList<>();
            for (ShownArticle article : shown) {
                chapters.add(chapter(article, classNames, pictures, step));
            }
            warnOfMissing(book, shown, chapters);
            BookPages pages = titles.bind(book, place, chapters);
            Path asPdf = passing.make("book-");
            pdf.write(pages, asPdf);
            step.run();
            Path asEpub = passing.make("book-");
            BookEpub.write(pages, asEpub);
            step.run();
            files.keep(book.id().asFile(), asPdf, "application/pdf");
            step.run();
            files.keep(book.epub(), asEpub, "application/epub+zip");
            return new WrittenBook(
                    BookArticles.contentOf(shown)
                            .sized(java.nio.file.Files.size(asPdf), java.nio.file.Files.size(asEpub)),
                    asPdf,
                    asEpub);
        } finally {
            for (Path picture : pictures) {
                java.nio.file.Files.deleteIfExists(picture);
            }
        }
    }

    private static void warnOfMissing(BlogBook book, List<ShownArticle> shown, List<BookChapter> chapters) {
        int all = shown.stream().mapToInt(article -> article.pictures().size()).sum();
        int bound =
                chapters.stream().mapToInt(chapter -> chapter.pictures().size()).sum();
        if (bound < all) {
            LOG.warn("Book {} goes without {} of its {} pictures", book.id(), all - bound, all);
        }
    }

    private BookChapter chapter(ShownArticle article, Map<ClassId, String> classNames, List<Path> all, Runnable step)
            throws IOException {
        List<BookPicture> pictures = new ArrayList<>();
        for (FileView file : article.pictures()) {
            Path to = passing.make("picture-");
            all.add(to);
            try (InputStream content = files.open(file)) {
                if (BookPictures.write(content, to)) {
                    pictures.add(new BookPicture(
                            "image-%03d.jpg".formatted(all.size()), to, article.describe(file, pictures.size() + 1)));
                } else {
                    LOG.warn(
                            "Picture {} of article {} can't be read",
                            file.id(),
                            article.article().id());
                }
            } catch (FileWithheld inQuarantine) {
                LOG.info(
                        "Picture {} of article {} can't be had: it is in quarantine, or lost",
                        file.id(),
                        article.article().id());
            }
            step.run();
        }
        List<String> paragraphs = new ArrayList<>(article.paragraphs());
        missing(article.pictures().size() - pictures.size()).ifPresent(paragraphs::add);
        return new BookChapter(article.title(), by(article, classNames), paragraphs, pictures);
    }

    /** Says in the book itself what isn't in it: whoever asked for it may ask again once the virus scanner is back. */
    private static Optional<String> missing(int pictures) {
        return switch (pictures) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(
                        "Une image n’est pas dans ce livre\u00a0: l’antivirus ne l’a pas laissée passer, ou elle est illisible.");
            default ->
                Optional.of(
                        pictures
                                + " images ne sont pas dans ce livre\u00a0: l’antivirus ne les a pas laissées passer, ou elles sont illisibles.");
        };
    }

    /** Says who wrote it, and when; of a journal, which is the whole school's, the day alone where nobody signs. */
    private String by(ShownArticle article, Map<ClassId, String> classNames) {
        String day = titles.day(article.publishedAt());
        boolean unsigned = article.authors().isEmpty()
                && article.article().place().findClass().isEmpty();
        return unsigned ? "Le " + day : article.names(classNames) + ", le " + day;
    }

    /** A book on the disk, until it is closed. */
    record WrittenBook(BookContent content, Path pdf, Path epub) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            java.nio.file.Files.deleteIfExists(pdf);
            java.nio.file.Files.deleteIfExists(epub);
        }
    }
}
