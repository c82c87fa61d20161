package fr.ent.homework.library.loan;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.CopyState;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.LibraryClock.DatedMoment;
import fr.ent.homework.library.LibraryRights;
import fr.ent.homework.library.loan.LoanRows.ChildLoan;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a copy back by one beep, and keeps it for whoever waits longest. A copy that was thought lost is found again, and one that another school had is home. */
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
    public ReturnOutcome take(SchoolId school, String barcode, @Nullable Instant madeAt, Viewer viewer) {
        if (!rights.mayLend(viewer, school)) {
            return new ReturnOutcome.NotYours();
        }
        DatedMoment moment = clock.momentOf(madeAt);
        libraries.hold(school);
        return Barcode.typed(barcode)
                .flatMap(signs -> loans.findCopy(school, signs))
                .map(copy -> take(copy, madeAt, moment))
                .orElseGet(ReturnOutcome.UnknownCopy::new);
    }

    /** Whether it was a return of today and the copy is still on the shelf: the child has it as before, and whoever waits waits on. */
    @Transactional
    public boolean undo(LoanId id, Viewer viewer) {
        Optional<ChildLoan> loan =
                loans.findReturned(id, clock.today()).filter(returned -> rights.mayLend(viewer, returned.school()));
        if (loan.isEmpty()) {
            return false;
        }
        libraries.hold(loan.get().school());
        boolean reopened = loans.reopen(id);
        if (reopened) {
            keepBooks.release(loan.get().loan().book().id());
        }
        return reopened;
    }

    private ReturnOutcome take(HeldCopy copy, @Nullable Instant madeAt, DatedMoment moment) {
        LoanId loan = copy.loan();
        if (loan == null && !copy.state().isElsewhere()) {
            return copy.state() == CopyState.IN_USE
                    ? new ReturnOutcome.NotLent(copy.book())
                    : new ReturnOutcome.Withdrawn(copy.book());
        }
        if (copy.isHandledSince(madeAt)) {
            return new ReturnOutcome.Overtaken(copy.book());
        }
        if (loan != null) {
            loans.end(loan, moment.day());
        }
        loans.find(copy.id(), moment.at());
        return new ReturnOutcome.Returned(
                copy.book(),
                loan,
                copy.child(),
                keepBooks.keep(copy.book().id()).stream().findFirst());
    }
}
