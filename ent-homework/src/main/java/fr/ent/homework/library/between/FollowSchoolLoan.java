package fr.ent.homework.library.between;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.LibraryRights;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a loan between schools one step on: each step is one school's, and comes after certain others alone. */
@Component
class FollowSchoolLoan {

    private final LibraryRights rights;
    private final Libraries libraries;
    private final SchoolLoanRows rows;
    private final GuestBooks guests;
    private final BringHome bringHome;

    FollowSchoolLoan(
            LibraryRights rights, Libraries libraries, SchoolLoanRows rows, GuestBooks guests, BringHome bringHome) {
        this.rights = rights;
        this.libraries = libraries;
        this.rows = rows;
        this.guests = guests;
        this.bringHome = bringHome;
    }

    @Transactional
    public SchoolLoanOutcome take(SchoolLoanId id, LoanStep step, Viewer viewer) {
        Optional<SchoolLoan> found = rows.find(id).filter(loan -> rights.mayRun(viewer, step.by(loan)));
        if (found.isEmpty()) {
            return new SchoolLoanOutcome.NotYours();
        }
        SchoolLoan loan = found.get();
        if (!step.follows(loan.state())) {
            return new SchoolLoanOutcome.MovedOn(loan.state());
        }
        return take(loan, step);
    }

    private SchoolLoanOutcome take(SchoolLoan loan, LoanStep step) {
        SchoolId by = step.by(loan);
        switch (step) {
            case CANCEL -> rows.setState(loan.id(), SchoolLoanState.CANCELLED);
            case DECLINE -> rows.setState(loan.id(), SchoolLoanState.DECLINED);
            case RECEIVE -> {
                libraries.hold(by);
                guests.welcome(loan);
            }
            case SEND_BACK -> {
                libraries.hold(by);
                return sendBack(loan);
            }
            case BRING_HOME -> {
                libraries.hold(by);
                bringHome.bring(Objects.requireNonNull(loan.copy()), loan.book());
            }
        }
        return new SchoolLoanOutcome.Done();
    }

    private SchoolLoanOutcome sendBack(SchoolLoan loan) {
        CopyId guest = Objects.requireNonNull(loan.guest());
        BookId book = Objects.requireNonNull(loan.guestBook());
        if (guests.isLent(guest)) {
            return new SchoolLoanOutcome.WithPupil();
        }
        bringHome.release(book);
        guests.takeLeave(guest, book);
        rows.setState(loan.id(), SchoolLoanState.SENT_BACK);
        return new SchoolLoanOutcome.Done();
    }
}
