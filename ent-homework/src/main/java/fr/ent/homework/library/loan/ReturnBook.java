package fr.ent.homework.library.loan;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.CopyState;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.LibraryRights;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a copy back by one beep, and keeps it for whoever waits longest. A copy that was thought lost is found again. */
@Component
class ReturnBook {

    private final LibraryRights rights;
    private final Libraries libraries;
    private final LoanRows loans;
    private final KeepBooks keepBooks;
    private final LibraryClock clock;

    ReturnBook(LibraryRights rights, Libraries libraries, LoanRows loans, KeepBooks keepBooks, LibraryClock clock) {
        this.rights = rights;
        this.libraries = libraries;
        this.loans = loans;
        this.keepBooks = keepBooks;
        this.clock = clock;
    }

    @Transactional
    public ReturnOutcome take(SchoolId school, String barcode, Viewer viewer) {
        if (!rights.mayRun(viewer, school)) {
            return new ReturnOutcome.NotYours();
        }
        libraries.hold(school);
        return Barcode.typed(barcode)
                .flatMap(signs -> loans.findCopy(school, signs))
                .map(this::take)
                .orElseGet(ReturnOutcome.UnknownCopy::new);
    }

    private ReturnOutcome take(HeldCopy copy) {
        LoanId loan = copy.loan();
        if (loan == null && copy.state() != CopyState.LOST) {
            return copy.state() == CopyState.IN_USE
                    ? new ReturnOutcome.NotLent(copy.book())
                    : new ReturnOutcome.Withdrawn(copy.book());
        }
        if (loan != null) {
            loans.end(loan, clock.today());
        }
        loans.find(copy);
        return new ReturnOutcome.Returned(
                copy.book(),
                copy.child(),
                keepBooks.keep(copy.book().id()).stream().findFirst());
    }
}
