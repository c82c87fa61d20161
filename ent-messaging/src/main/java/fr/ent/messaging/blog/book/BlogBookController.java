package fr.ent.messaging.blog.book;

import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Download;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.messaging.BlogBookId;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.book.BlogBook.BookContent;
import fr.ent.messaging.blog.book.BlogBook.BookFormat;
import fr.ent.messaging.blog.book.BlogBook.BookState;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Books of classes' blogs and of schools' journals. */
@RestController
@RequestMapping("/api/messaging/blog-books")
class BlogBookController {

    private static final int ASKED_PER_DAY = 20;

    private final AskBook askBook;
    private final FetchBook fetchBook;
    private final KeepBooks keepBooks;
    private final BookTitles titles;
    private final RateLimits limits;

    BlogBookController(
            AskBook askBook, FetchBook fetchBook, KeepBooks keepBooks, BookTitles titles, RateLimits limits) {
        this.askBook = askBook;
        this.fetchBook = fetchBook;
        this.keepBooks = keepBooks;
        this.titles = titles;
        this.limits = limits;
    }

    /**
     * Lists the books of a class's blog or of a school's journal, the latest first.
     *
     * @param classId the class
     * @param schoolId the school, for its journal
     */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    List<BlogBookView> list(
            @RequestParam(required = false) @Nullable ClassId classId,
            @RequestParam(required = false) @Nullable SchoolId schoolId,
            Viewer viewer) {
        return fetchBook.list(new NamedBlog(classId, schoolId), viewer).orElseThrow(Problem::notFound).stream()
                .map(BlogBookController::view)
                .toList();
    }

    /**
     * Asks for a class's blog, or a school's journal, as a book, with the pictures that its readers may see. It is made after the answer and told
     * by the bell; one that is being made is the one asked for, and a former one for the same readers is removed. One for everybody is
     * refused while anybody on its pictures may not be shown to everybody. 20 a day.
     */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(202)
    @Idempotent
    @Refuses({BookProblems.EMPTY, BookProblems.IMAGE_CONSENT})
    ResponseEntity<BlogBookView> ask(@RequestBody @Valid BookWish wish, Viewer viewer) {
        limits.take("blog-book", viewer.person().toString(), ASKED_PER_DAY, Duration.ofDays(1));
        return ResponseEntity.accepted()
                .body(view(BookProblems.require(
                        askBook.ask(new NamedBlog(wish.classId(), wish.schoolId()), wish.audience(), viewer))));
    }

    /** Removes a book, or calls off one that is being made. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable BlogBookId id, Viewer viewer) {
        keepBooks.remove(fetchBook.find(id, viewer).orElseThrow(Problem::notFound));
    }

    /** Gives a book as a file. One that holds what may not be shown any more is gone. */
    @GetMapping("/{id}/content")
    @BulkReading(BulkKind.DOWNLOADS)
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(as = {"application/pdf", "application/epub+zip"})
    ResponseEntity<Resource> fetch(@PathVariable BlogBookId id, @RequestParam BookFormat format, Viewer viewer) {
        MediaType type = switch (format) {
            case PDF -> MediaType.APPLICATION_PDF;
            case EPUB -> MediaType.parseMediaType("application/epub+zip");
        };
        return fetchBook
                .fetch(id, format, viewer)
                .map(fetched -> new Download(
                                titles.fileTitle(fetched.place(), fetched.askedAt()),
                                format.name().toLowerCase(Locale.ROOT),
                                type)
                        .of(fetched.content(), fetched.size()))
                .orElseThrow(Problem::notFound);
    }

    private static BlogBookView view(BlogBook book) {
        BookContent content = book.content();
        return content == null
                ? new BlogBookView(book.id(), book.audience(), book.state(), book.askedAt(), 0, null, null)
                : new BlogBookView(
                        book.id(),
                        book.audience(),
                        book.state(),
                        book.askedAt(),
                        content.articles().size(),
                        content.pdfSize(),
                        content.epubSize());
    }

    /**
     * The class whose blog is wanted as a book, or the school whose journal is.
     *
     * @param audience for whom: only what was published for them is in it
     */
    record BookWish(@Nullable ClassId classId, @Nullable SchoolId schoolId, ArticleAudience audience) {}

    /**
     * A book.
     *
     * @param articles in it, once it is made
     * @param pdfSize in bytes, once it is made
     * @param epubSize in bytes, once it is made
     */
    record BlogBookView(
            BlogBookId id,
            ArticleAudience audience,
            BookState state,
            Instant askedAt,
            int articles,
            @Nullable Long pdfSize,
            @Nullable Long epubSize) {}
}
