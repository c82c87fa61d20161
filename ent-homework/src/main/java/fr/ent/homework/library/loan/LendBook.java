package fr.ent.homework.library.loan;

import fr.ent.core.ChildView;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.LibraryRights;
import fr.ent.homework.library.LibraryRule;
import fr.ent.homework.library.loan.LoanRows.ChildLoan;
import fr.ent.homework.library.loan.LoanRows.ChildSchool;
import fr.ent.homework.library.loan.MeetCopies.CopyMet;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lends a copy to a pupil: two beeps, the card and the book. The library is held, so that one desk counts after the other. */
@Component
class LendBook {

    private final LibraryRights rights;
    private final Libraries libraries;
    private final FindReaders readers;
    private final LoanDesk desk;
    private final ApplicationEventPublisher events;

    LendBook(
            LibraryRights rights,
            Libraries libraries,
            FindReaders readers,
            LoanDesk desk,
            ApplicationEventPublisher events) {
        this.events = events;
        this.rights = rights;
        this.libraries = libraries;
        this.readers = readers;
        this.desk = desk;
    }

    @Transactional
    public LendOutcome lend(SchoolId school, LoanWish wish, Viewer viewer) {
        if (!rights.mayLend(viewer, school)) {
            return new LendOutcome.NotYours();
        }
        Optional<ChildView> child = readers.find(school, wish);
        if (child.isEmpty()) {
            return new LendOutcome.UnknownCard();
        }
        libraries.hold(school);
        LibraryRule rule = libraries.getRule(school, child.get().classId());
        LendOutcome outcome = desk.findCopy(school, wish.barcode())
                .map(copy -> desk.lend(copy, new ChildSchool(child.get().id(), school), rule, wish.madeAt()))
                .orElseGet(LendOutcome.UnknownCopy::new);
        if (outcome instanceof LendOutcome.Reserved) {
            events.publishEvent(new CopyMet(TerritoryScope.require(), school, wish.barcode(), wish.madeAt()));
        }
        return outcome;
    }

    /** Lends a book for as long again from today, unless another child waits for it. */
    @Transactional
    public LendOutcome extend(LoanId id, Viewer viewer) {
        return hold(id, held -> rights.mayRun(viewer, held.school()))
                .map(held -> desk.extend(held, getRule(held)))
                .orElseGet(LendOutcome.NotYours::new);
    }

    private LibraryRule getRule(ChildLoan held) {
        return readers.findClass(held.child())
                .map(schoolClass -> libraries.getRule(held.school(), schoolClass))
                .orElseGet(() -> libraries.getRule(held.school()));
    }

    /** Whether it was a loan of today, which is taken back as if it had never been. */
    @Transactional
    public boolean undo(LoanId id, Viewer viewer) {
        return hold(id, held -> rights.mayLend(viewer, held.school()))
                .filter(desk::undo)
                .isPresent();
    }

    /** The loan as it is once the library is held: another desk may have taken the book back. */
    private Optional<ChildLoan> hold(LoanId id, Predicate<ChildLoan> mayTouch) {
        Optional<ChildLoan> loan = desk.findLoan(id).filter(mayTouch);
        loan.ifPresent(held -> libraries.hold(held.school()));
        return loan.flatMap(held -> desk.findLoan(held.loan().id()));
    }
}
