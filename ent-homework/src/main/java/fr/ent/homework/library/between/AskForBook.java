package fr.ent.homework.library.between;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.LibraryRights;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks another school for a copy of a book. Asking twice is asking once. */
@Component
class AskForBook {

    private static final int MOST = 100;

    private final LibraryRights rights;
    private final Libraries libraries;
    private final Sharing sharing;
    private final SchoolLoanRows rows;

    AskForBook(LibraryRights rights, Libraries libraries, Sharing sharing, SchoolLoanRows rows) {
        this.rights = rights;
        this.libraries = libraries;
        this.sharing = sharing;
        this.rows = rows;
    }

    @Transactional
    public SchoolLoanOutcome ask(SchoolId borrower, BookId book, Viewer viewer) {
        if (!rights.mayRun(viewer, borrower)) {
            return new SchoolLoanOutcome.NotYours();
        }
        Optional<SchoolId> lender = rows.findLender(book).filter(school -> sharing.isShown(school, borrower));
        if (lender.isEmpty()) {
            return new SchoolLoanOutcome.NotYours();
        }
        if (!rows.hasCopy(book)) {
            return new SchoolLoanOutcome.NoCopy();
        }
        libraries.hold(borrower);
        if (!rows.isAsked(book, borrower) && rows.countAsked(borrower) >= MOST) {
            return new SchoolLoanOutcome.TooManyAsked(MOST);
        }
        rows.ask(book, lender.get(), borrower);
        return new SchoolLoanOutcome.Done();
    }
}
