package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.homework.library.LibraryClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps copies on the shelf for those who wait longest, for a week. The caller holds the library. */
@Component
class KeepBooks {

    private static final int DAYS = 7;

    private final Reservations reservations;
    private final LibraryNotices notices;
    private final LibraryClock clock;

    KeepBooks(Reservations reservations, LibraryNotices notices, LibraryClock clock) {
        this.reservations = reservations;
        this.notices = notices;
        this.clock = clock;
    }

    /** Called once a copy came back or somebody waits no more; answers for whom copies are kept from now on. */
    List<ChildId> keep(LentBook book) {
        List<ChildId> children = keepSilently(book);
        LocalDate until = clock.today().plusDays(DAYS);
        children.forEach(child -> notices.kept(child, book.title(), until));
        return children;
    }

    /** The same without a word: the answer to a reservation says that a copy is kept. */
    List<ChildId> keepSilently(LentBook book) {
        LocalDate today = clock.today();
        reservations.lapse(book.id(), today);
        return reservations.keep(book.id(), today.plusDays(DAYS));
    }
}
