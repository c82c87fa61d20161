package fr.ent.homework.library.between;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.between.SharedBooks.SharedBookPage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Books that the schools of a territory lend each other. */
@RestController
@RequestMapping("/api/homework/library")
class SchoolLoanController {

    private final SharedBooks books;
    private final ListSchoolLoans loans;
    private final AskForBook askForBook;
    private final SendBook sendBook;
    private final FollowSchoolLoan follow;

    SchoolLoanController(
            SharedBooks books,
            ListSchoolLoans loans,
            AskForBook askForBook,
            SendBook sendBook,
            FollowSchoolLoan follow) {
        this.books = books;
        this.loans = loans;
        this.askForBook = askForBook;
        this.sendBook = sendBook;
        this.follow = follow;
    }

    /**
     * Pages through the books of the other schools that share their catalogues, by title, 48 at a time.
     *
     * @param schoolId of the own library, which shares its catalogue too
     * @param words in the title, the authors, the series, the level, the shelf or the ISBN; all of them
     * @param after the last book that is known
     */
    @GetMapping("/shared-books")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    SharedBookPage listBooks(
            @RequestParam SchoolId schoolId,
            @RequestParam(defaultValue = "") @OneLine(max = 100) String words,
            @RequestParam(required = false) @Nullable BookId after,
            Viewer viewer) {
        loans.require(schoolId, viewer);
        return books.list(schoolId, words, after);
    }

    /** Lists what a school has asked others for and was asked for: what goes on, and what has ended within three months. */
    @GetMapping("/school-loans")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    SchoolLoans list(@RequestParam SchoolId schoolId, Viewer viewer) {
        return loans.list(schoolId, viewer);
    }

    /** Asks another school for a copy of its book; asking twice is asking once. */
    @PostMapping("/school-loans")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Idempotent
    @Answers
    @Refuses({SchoolLoanProblems.NO_COPY, SchoolLoanProblems.TOO_MANY_ASKED})
    ResponseEntity<SchoolLoans> ask(@RequestBody @Valid AskedBook asked, Viewer viewer) {
        require(askForBook.ask(asked.schoolId(), asked.bookId(), viewer));
        return ResponseEntity.ok(loans.list(asked.schoolId(), viewer));
    }

    /** Sends the copy that somebody has in hand to the school that asks for its book, until a day within a year. */
    @PostMapping("/school-loans/{id}/sending")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses({
        SchoolLoanProblems.MOVED_ON,
        SchoolLoanProblems.UNKNOWN_COPY,
        SchoolLoanProblems.OTHER_BOOK,
        SchoolLoanProblems.NOT_ON_SHELF
    })
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@PathVariable SchoolLoanId id, @RequestBody @Valid SentCopy sent, Viewer viewer) {
        require(sendBook.send(id, sent.barcode(), sent.dueOn(), viewer));
    }

    /** Takes a loan one step on: called off or declined, arrived, on its way back, home again. */
    @PutMapping("/school-loans/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses({SchoolLoanProblems.MOVED_ON, SchoolLoanProblems.WITH_PUPIL})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable SchoolLoanId id, @RequestBody @Valid WantedStep wanted, Viewer viewer) {
        require(follow.take(id, wanted.step(), viewer));
    }

    private static void require(SchoolLoanOutcome outcome) {
        if (outcome instanceof SchoolLoanOutcome.Refused refusal) {
            throw SchoolLoanProblems.of(refusal);
        }
    }

    /** A book of another school, asked for by the own one. */
    record AskedBook(@NotNull SchoolId schoolId, @NotNull BookId bookId) {}

    /** A copy that is sent. */
    record SentCopy(
            @NotBlank @OneLine(max = 20) String barcode,
            @NotNull LocalDate dueOn) {}

    /** The step that is taken. */
    record WantedStep(@NotNull LoanStep step) {}
}
