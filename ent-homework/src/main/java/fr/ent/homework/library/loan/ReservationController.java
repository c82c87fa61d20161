package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.loan.Reservations.ReservedBook;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Books that a child waits for. */
@RestController
@RequestMapping("/api/homework/library/reservations")
class ReservationController {

    private final ReserveBook reserveBook;

    ReservationController(ReserveBook reserveBook) {
        this.reserveBook = reserveBook;
    }

    /** Reserves a book of its school for a child, three at most; a copy on the shelf is kept for five days of school. Twice is once. */
    @PostMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL})
    @Refuses({LoanProblems.NO_COPY, LoanProblems.HAS_BOOK, LoanProblems.TOO_MANY_RESERVATIONS})
    ReservedBook reserve(@RequestBody @Valid WantedBook wanted, Viewer viewer) {
        return switch (reserveBook.reserve(wanted.bookId(), wanted.childId(), viewer)) {
            case ReserveOutcome.Reserved(ReservedBook reservation) -> reservation;
            case ReserveOutcome.Refused refusal -> throw LoanProblems.of(refusal);
        };
    }

    /** Calls a reservation off; the child who waits next is told. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.GUARDIAN, Role.PUPIL})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable ReservationId id, Viewer viewer) {
        if (!reserveBook.cancel(id, viewer)) {
            throw Problem.notFound();
        }
    }

    /** A book for a child. */
    record WantedBook(@NotNull BookId bookId, @NotNull ChildId childId) {}
}
