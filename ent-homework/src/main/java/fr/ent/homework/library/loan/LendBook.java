package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.LibraryRights;
import fr.ent.homework.library.LibraryRule;
import fr.ent.homework.library.loan.LoanRows.ChildLoan;
import fr.ent.homework.library.loan.LoanRows.ChildSchool;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lends a copy to a pupil: two beeps, the card and the book. The library is held, so that one desk counts after the other. */
@Component
class LendBook {

    private final LibraryRights rights;
    private final Libraries libraries;
    private final FindReaders readers;
    private final LoanDesk desk;

    LendBook(LibraryRights rights, Libraries libraries, FindReaders readers, LoanDesk desk) {
        this.rights = rights;
        this.libraries = libraries;
        this.readers = readers;
        this.desk = desk;
    }

    @Transactional
    public LendOutcome lend(SchoolId school, LoanWish wish, Viewer viewer) {
        if (!rights.mayRun(viewer, school)) {
            return new LendOutcome.NotYours();
        }
        Optional<ChildId> child = readers.find(school, wish);
        if (child.isEmpty()) {
            return new LendOutcome.UnknownCard();
        }
        LibraryRule rule = libraries.hold(school);
        return desk.findCopy(school, wish.barcode())
                .map(copy -> desk.lend(copy, new ChildSchool(child.get(), school), rule))
                .orElseGet(LendOutcome.UnknownCopy::new);
    }

    /** Lends a book for as long again from today, unless another child waits for it. */
    @Transactional
    public LendOutcome extend(LoanId id, Viewer viewer) {
        return hold(id, viewer)
                .map(held -> desk.extend(held, libraries.getRule(held.school())))
                .orElseGet(LendOutcome.NotYours::new);
    }

    /** Whether it was a loan of today, which is taken back as if it had never been. */
    @Transactional
    public boolean undo(LoanId id, Viewer viewer) {
        return hold(id, viewer).filter(desk::undo).isPresent();
    }

    /** The loan as it is once the library is held: another desk may have taken the book back. */
    private Optional<ChildLoan> hold(LoanId id, Viewer viewer) {
        Optional<ChildLoan> loan = desk.findLoan(id).filter(held -> rights.mayRun(viewer, held.school()));
        loan.ifPresent(held -> libraries.hold(held.school()));
        return loan.flatMap(held -> desk.findLoan(held.loan().id()));
    }
}
