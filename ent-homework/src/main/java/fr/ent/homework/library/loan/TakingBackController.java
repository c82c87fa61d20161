package fr.ent.homework.library.loan;

import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Books that come back. */
@RestController
@RequestMapping("/api/homework/library/returns")
class TakingBackController {

    private final ReturnBook returnBook;
    private final Directory directory;

    TakingBackController(ReturnBook returnBook, Directory directory) {
        this.returnBook = returnBook;
        this.directory = directory;
    }

    /** Takes a copy back, and says for whom it is to be put aside. A copy that isn't lent is refused. */
    @PostMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @Idempotent
    @Answers
    @Refuses({LoanProblems.UNKNOWN_COPY, LoanProblems.COPY_WITHDRAWN, LoanProblems.BEEP_OVERTAKEN, LoanProblems.NOT_LENT
    })
    ResponseEntity<ReturnedBook> take(@RequestBody @Valid BroughtCopy brought, Viewer viewer) {
        return switch (returnBook.take(brought.schoolId(), brought.barcode(), brought.madeAt(), viewer)) {
            case ReturnOutcome.Returned(var book, var loan, var child, var keptFor) ->
                ResponseEntity.ok(new ReturnedBook(
                        book,
                        loan,
                        child == null ? null : LoanProblems.name(child, directory),
                        keptFor.map(other -> LoanProblems.name(other, directory))
                                .orElse(null)));
            case ReturnOutcome.Refused refusal -> throw LoanProblems.of(refusal);
        };
    }

    /** Takes a return of today back as if the book had stayed at home, as long as the copy is on the shelf. */
    @DeleteMapping("/{loanId}")
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable LoanId loanId, Viewer viewer) {
        if (!returnBook.undo(loanId, viewer)) {
            throw Problem.notFound();
        }
    }

    /**
     * A copy that is brought back to a school.
     *
     * @param madeAt when the beep was, if a device without network has kept it for up to a week
     */
    record BroughtCopy(
            @NotNull SchoolId schoolId,
            @NotBlank @OneLine(max = 20) String barcode,
            @Nullable Instant madeAt) {}

    /**
     * A book that is on the shelf again.
     *
     * @param loanId by which the return is undone; none for a copy that was found
     * @param childName who brought it back, by given name; none for a copy that was found
     * @param keptFor the given name of the child for whom it is put aside
     */
    record ReturnedBook(
            LentBook book,
            @Nullable LoanId loanId,
            @Nullable String childName,
            @Nullable String keptFor) {}
}
