package fr.ent.homework.library.loan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
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

/** Loans: made at the desk, and read by the child they are of. */
@RestController
@RequestMapping("/api/homework/library/loans")
class LoanController {

    private final LendBook lendBook;
    private final ChildShelf shelf;
    private final Directory directory;
    private final OwnFamilies ownFamilies;

    LoanController(LendBook lendBook, ChildShelf shelf, Directory directory, OwnFamilies ownFamilies) {
        this.ownFamilies = ownFamilies;
        this.lendBook = lendBook;
        this.shelf = shelf;
        this.directory = directory;
    }

    /** Lists the books that a child has, waits for and has read, for itself, its family, its teachers and the head. */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    ChildShelf.ShelfView list(@RequestParam ChildId childId, Viewer viewer) {
        if (!mayRead(childId, viewer)) {
            throw Problem.notFound();
        }
        return shelf.show(childId);
    }

    /** The family of a child who has left still has its books to bring back. */
    private boolean mayRead(ChildId child, Viewer viewer) {
        return directory
                .findChild(child)
                .map(known -> viewer.followsAtSchool(known)
                        && !ownFamilies.find(viewer).hides(child))
                .orElseGet(() -> directory.listGuardians(child).stream()
                        .anyMatch(guardian -> guardian.id().equals(viewer.person())));
    }

    /** Lends a copy to the pupil of a card, or to one found by hand. */
    @PostMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @Answers(201)
    @Idempotent
    @Refuses({
        LoanProblems.UNKNOWN_CARD,
        LoanProblems.UNKNOWN_COPY,
        LoanProblems.COPY_WITHDRAWN,
        LoanProblems.COPY_LENT,
        LoanProblems.BEEP_OVERTAKEN,
        LoanProblems.TOO_MANY_BOOKS,
        LoanProblems.BOOK_RESERVED
    })
    ResponseEntity<LoanView> lend(@RequestBody @Valid NewLoan wanted, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(settle(lendBook.lend(wanted.schoolId(), wanted.wish(), viewer)));
    }

    /** Lends a book for longer, counted from today, unless another child waits for it. */
    @PostMapping("/{id}/extend")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses(LoanProblems.BOOK_AWAITED)
    LoanView extend(@PathVariable LoanId id, Viewer viewer) {
        return settle(lendBook.extend(id, viewer));
    }

    /** Takes a loan of today back as if it had never been; the wish that it fulfilled is there again. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable LoanId id, Viewer viewer) {
        if (!lendBook.undo(id, viewer)) {
            throw Problem.notFound();
        }
    }

    private LoanView settle(LendOutcome outcome) {
        return switch (outcome) {
            case LendOutcome.Lent lent -> lent.loan();
            case LendOutcome.Refused refusal -> throw LoanProblems.of(refusal, directory);
        };
    }

    /** A book to be lent at the desk of a school. */
    record NewLoan(SchoolId schoolId, @JsonUnwrapped @Valid LoanWish wish) {}
}
