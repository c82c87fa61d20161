package fr.ent.homework.library.between;

import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.CopyState;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.LibraryRights;
import fr.ent.homework.library.loan.KeepBooks;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a copy to the school that asks for its book, until a day. */
@Component
class SendBook {

    private static final int LONGEST_DAYS = 365;

    private final LibraryRights rights;
    private final Libraries libraries;
    private final SchoolLoanRows rows;
    private final ShelvedCopies copies;
    private final KeepBooks keepBooks;

    SendBook(
            LibraryRights rights, Libraries libraries, SchoolLoanRows rows, ShelvedCopies copies, KeepBooks keepBooks) {
        this.rights = rights;
        this.libraries = libraries;
        this.rows = rows;
        this.copies = copies;
        this.keepBooks = keepBooks;
    }

    /**
     * Sends the copy that somebody has in hand.
     *
     * @param due within a year
     */
    @Transactional
    public SchoolLoanOutcome send(SchoolLoanId id, String barcode, LocalDate due, Viewer viewer) {
        Optional<SchoolLoan> found = rows.find(id).filter(loan -> rights.mayRun(viewer, loan.lender()));
        if (found.isEmpty()) {
            return new SchoolLoanOutcome.NotYours();
        }
        LocalDate today = copies.today();
        if (!due.isAfter(today) || due.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new InvalidInput("dueOn", "out-of-range");
        }
        SchoolLoan loan = found.get();
        if (loan.state() != SchoolLoanState.ASKED) {
            return new SchoolLoanOutcome.MovedOn(loan.state());
        }
        libraries.hold(loan.lender());
        return Barcode.typed(barcode)
                .flatMap(signs -> copies.find(loan.lender(), signs))
                .map(copy -> send(loan, copy, due))
                .orElseGet(SchoolLoanOutcome.UnknownCopy::new);
    }

    private SchoolLoanOutcome send(SchoolLoan loan, ShelvedCopies.ShelvedCopy copy, LocalDate due) {
        if (!copy.book().id().equals(loan.book())) {
            return new SchoolLoanOutcome.OtherBook(copy.book());
        }
        if (copy.lent() || copy.state() != CopyState.IN_USE) {
            return new SchoolLoanOutcome.NotOnShelf();
        }
        rows.send(loan.id(), copy.id(), due);
        keepBooks.release(loan.book());
        return new SchoolLoanOutcome.Done();
    }
}
