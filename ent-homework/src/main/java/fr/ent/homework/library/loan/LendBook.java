package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.LibraryRights;
import fr.ent.homework.library.LibraryRule;
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
                .filter(HeldCopy::isInUse)
                .map(copy -> desk.lend(copy, school, child.get(), rule))
                .orElseGet(LendOutcome.UnknownCopy::new);
    }

    /** Lends a book for as long again from today, unless another child waits for it. */
    @Transactional
    public LendOutcome extend(LoanId id, Viewer viewer) {
        return desk.findLoan(id)
                .filter(held -> rights.mayRun(viewer, held.school()))
                .map(held -> desk.extend(held, libraries.hold(held.school())))
                .orElseGet(LendOutcome.NotYours::new);
    }
}
