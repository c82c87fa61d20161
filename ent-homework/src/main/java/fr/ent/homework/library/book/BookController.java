package fr.ent.homework.library.book;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.InvalidInput;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.BookKind;
import fr.ent.homework.library.LibraryRights;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of a school, read by its pupils and families and kept by its teachers. */
@RestController
@RequestMapping("/api/homework/library/books")
class BookController {

    private final Catalogue catalogue;
    private final ShowBook showBook;
    private final WriteBooks writeBooks;
    private final LibraryRights rights;

    BookController(Catalogue catalogue, ShowBook showBook, WriteBooks writeBooks, LibraryRights rights) {
        this.showBook = showBook;
        this.catalogue = catalogue;
        this.writeBooks = writeBooks;
        this.rights = rights;
    }

    /**
     * Pages through the books of a school by title, 48 at a time.
     *
     * @param schoolId may be left out by whoever reads the library of one school alone
     * @param words in the title, the authors, the series, the level, the shelf or the ISBN; all of them
     * @param after the last book that is known
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    BookPage list(
            @RequestParam(required = false) @Nullable SchoolId schoolId,
            @RequestParam(defaultValue = "") @OneLine(max = 100) String words,
            @RequestParam(required = false) @Nullable BookKind kind,
            @RequestParam(required = false) @Nullable BookId after,
            Viewer viewer) {
        SchoolId school = Optional.ofNullable(schoolId)
                .or(() -> rights.findOnly(viewer))
                .orElseThrow(() -> new InvalidInput("schoolId", "required"));
        if (!rights.mayRead(viewer, school)) {
            throw Problem.notFound();
        }
        return catalogue.list(new BookSearch(school, words, kind, after));
    }

    /** Reads one book: with its copies for those who keep the catalogue, with the own reservations for readers. */
    @GetMapping("/{id}")
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    OneBook read(@PathVariable BookId id, Viewer viewer) {
        return showBook.show(id, viewer).orElseThrow(Problem::notFound);
    }

    /** Adds a book with one copy, which gets the library's next number. */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @Answers(201)
    @Idempotent
    ResponseEntity<OneBook> add(@RequestBody @Valid NewBook wanted, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(show(writeBooks.add(wanted.schoolId(), wanted.content(), viewer), viewer));
    }

    /** Changes what the catalogue says of a book, in the version that was read. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    OneBook revise(@PathVariable BookId id, @RequestBody @Valid RevisedBook wanted, Viewer viewer) {
        return show(writeBooks.revise(id, wanted.version(), wanted.content(), viewer), viewer);
    }

    /** Adds a copy, with the barcode that it bears or the library's next number. */
    @PostMapping("/{id}/copies")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @Answers(201)
    @Idempotent
    @Refuses(BookProblems.BARCODE_TAKEN)
    ResponseEntity<OneBook> addCopy(@PathVariable BookId id, @RequestBody @Valid NewCopy wanted, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(show(writeBooks.addCopy(id, wanted.barcode(), viewer), viewer));
    }

    private OneBook show(WriteOutcome outcome, Viewer viewer) {
        return switch (outcome) {
            case WriteOutcome.Written(BookId id) -> read(id, viewer);
            case WriteOutcome.Refused refusal -> throw BookProblems.of(refusal);
        };
    }

    /** A book of a school. */
    record NewBook(SchoolId schoolId, @JsonUnwrapped @Valid BookContent content) {}

    /** A book as it is to be, made from the version that was read. */
    record RevisedBook(
            @Min(0) @Max(1_000_000) int version,
            @JsonUnwrapped @Valid BookContent content) {}

    /** A copy to be put on the shelf. */
    record NewCopy(@OneLine(max = 20) @Nullable String barcode) {}
}
