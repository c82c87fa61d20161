package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.loan.Reservations.ReservationPlace;
import fr.ent.homework.library.loan.Reservations.ReservedBook;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reserves a book for a child, by itself or a guardian, and calls that off. */
@Component
class ReserveBook {

    private static final int MOST = 3;

    private final Directory directory;
    private final Libraries libraries;
    private final ChildShelf shelf;
    private final Reservations reservations;
    private final KeepBooks keepBooks;

    ReserveBook(
            Directory directory,
            Libraries libraries,
            ChildShelf shelf,
            Reservations reservations,
            KeepBooks keepBooks) {
        this.directory = directory;
        this.libraries = libraries;
        this.shelf = shelf;
        this.reservations = reservations;
        this.keepBooks = keepBooks;
    }

    /** Reserving twice is reserving once. */
    @Transactional
    public ReserveOutcome reserve(BookId book, ChildId child, Viewer viewer) {
        Optional<LentBook> found = directory
                .findChild(child)
                .filter(one -> isOwn(one.id(), viewer))
                .map(ChildView::schoolId)
                .flatMap(school -> shelf.findBook(book, school));
        if (found.isEmpty()) {
            return new ReserveOutcome.NotYours();
        }
        return reserve(found.get(), child);
    }

    private ReserveOutcome reserve(LentBook book, ChildId child) {
        libraries.hold(shelf.getSchool(book.id()));
        keepBooks.keep(book.id(), child);
        ChildShelf.ShelfView before = shelf.show(child);
        Optional<ReservedBook> known = find(before, book);
        if (known.isPresent()) {
            return new ReserveOutcome.Reserved(known.get());
        }
        if (before.loans().stream().anyMatch(loan -> loan.book().id().equals(book.id()))) {
            return new ReserveOutcome.HasBook();
        }
        if (!reservations.hasCopy(book.id())) {
            return new ReserveOutcome.NoCopy();
        }
        if (before.reservations().size() >= MOST) {
            return new ReserveOutcome.TooManyWishes(MOST);
        }
        shelf.reserve(book.id(), child);
        keepBooks.keep(book.id(), child);
        return new ReserveOutcome.Reserved(find(shelf.show(child), book).orElseThrow());
    }

    private static Optional<ReservedBook> find(ChildShelf.ShelfView shelf, LentBook book) {
        return shelf.reservations().stream()
                .filter(one -> one.book().id().equals(book.id()))
                .findFirst();
    }

    /** Whether it was the viewer's to call off; the next child in turn is told. */
    @Transactional
    public boolean cancel(ReservationId id, Viewer viewer) {
        Optional<ReservationPlace> place = reservations.find(id).filter(one -> isOwn(one.child(), viewer));
        place.ifPresent(one -> {
            libraries.hold(one.school());
            keepBooks.callOff(one);
        });
        return place.isPresent();
    }

    /** Keeps these books of a school for those who wait next, where whoever they were kept for hasn't come. */
    @Transactional
    public void passOn(SchoolId school, List<BookId> books) {
        libraries.hold(school);
        keepBooks.keep(books);
    }

    private static boolean isOwn(ChildId child, Viewer viewer) {
        return viewer.isPupil(child) || viewer.isGuardianOf(child);
    }
}
