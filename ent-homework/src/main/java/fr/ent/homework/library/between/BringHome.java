package fr.ent.homework.library.between;

import fr.ent.homework.library.BookId;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.loan.KeepBooks;
import fr.ent.homework.library.loan.LoanRows;
import org.springframework.stereotype.Component;

/** Puts a copy on the shelf of the school whose it is, as the beep of its desk does. The caller holds the library. */
@Component
class BringHome {

    private final LoanRows loans;
    private final KeepBooks keepBooks;
    private final LibraryClock clock;

    BringHome(LoanRows loans, KeepBooks keepBooks, LibraryClock clock) {
        this.loans = loans;
        this.keepBooks = keepBooks;
        this.clock = clock;
    }

    void bring(CopyId copy, BookId book) {
        loans.find(copy, clock.now());
        keepBooks.keep(book);
    }

    /** A copy leaves the shelf: whoever was told that it is kept isn't any more. */
    void release(BookId book) {
        keepBooks.release(book);
    }
}
