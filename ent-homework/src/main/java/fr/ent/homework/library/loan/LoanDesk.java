package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.LibraryRule;
import fr.ent.homework.library.loan.LoanRows.ChildLoan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rules of the desk, while the library is held. */
@Component
class LoanDesk {

    private final LoanRows loans;
    private final Reservations reservations;
    private final LibraryClock clock;

    LoanDesk(LoanRows loans, Reservations reservations, LibraryClock clock) {
        this.loans = loans;
        this.reservations = reservations;
        this.clock = clock;
    }

    Optional<HeldCopy> findCopy(SchoolId school, String typed) {
        return Barcode.typed(typed).flatMap(barcode -> loans.findCopy(school, barcode.signs()));
    }

    Optional<ChildLoan> findLoan(LoanId id) {
        return loans.findOpen(id);
    }

    /** A book that was due later stays due then. */
    LendOutcome extend(ChildLoan held, LibraryRule rule) {
        LocalDate today = clock.today();
        LoanView loan = held.loan();
        if (reservations.isAwaited(loan.book().id(), held.child(), today)) {
            return new LendOutcome.Awaited(loan.dueOn());
        }
        loans.extend(loan.id(), today.plusDays(rule.days()));
        return new LendOutcome.Lent(
                held.child(), loans.findOpen(loan.id()).orElseThrow().loan());
    }

    /** Lends a copy unless it is lent, the child has enough, or it is kept for another one. */
    LendOutcome lend(HeldCopy copy, SchoolId school, ChildId child, LibraryRule rule) {
        if (copy.child() != null) {
            return new LendOutcome.CopyLent(copy.book(), copy.child());
        }
        if (loans.listOpen(List.of(child)).getOrDefault(child, List.of()).size() >= rule.booksAtOnce()) {
            return new LendOutcome.TooMany(rule.booksAtOnce());
        }
        LocalDate today = clock.today();
        Optional<ChildId> other = reservations.findOther(copy.book().id(), child, today);
        if (other.isPresent()) {
            return new LendOutcome.Reserved(copy.book(), other.get());
        }
        LoanId id = LoanId.next();
        LocalDate due = today.plusDays(rule.days());
        loans.lend(id, copy.id(), school, child, today, due);
        reservations.delete(copy.book().id(), child);
        return new LendOutcome.Lent(child, loans.findOpen(id).orElseThrow().loan());
    }
}
