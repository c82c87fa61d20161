package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.OpenDays;
import fr.ent.homework.library.loan.Reservations.AwaitedBook;
import fr.ent.homework.library.loan.Reservations.KeptWish;
import fr.ent.homework.library.loan.Reservations.ReservationPlace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps copies on the shelf for those who wait longest, for five days of school. The caller holds the library. */
@Component
public class KeepBooks {

    private static final int DAYS = 5;

    private final Reservations reservations;
    private final LibraryNotices notices;
    private final LibraryClock clock;
    private final OpenDays openDays;

    KeepBooks(Reservations reservations, LibraryNotices notices, LibraryClock clock, OpenDays openDays) {
        this.reservations = reservations;
        this.notices = notices;
        this.clock = clock;
        this.openDays = openDays;
    }

    /**
     * Called once a copy came to the shelf or somebody waits no more.
     *
     * @return those for whom a copy is kept from now on, who waited longest first
     */
    public List<ChildId> keep(BookId book) {
        return keep(book, null);
    }

    /** The same for many books. */
    public void keep(Collection<BookId> books) {
        keep(books, null);
    }

    /** Called once a copy went from the shelf for good, or is with its child again: whoever was told that it is kept isn't any more. */
    public void release(BookId book) {
        reservations.release(book).forEach(this::takeBack);
    }

    /** Called once a child gets the book that it waits for: nothing is kept for it any more. */
    void fetch(BookId book, ChildId child) {
        reservations.listKept(book, child).forEach(this::takeBack);
    }

    /** A child waits no more; the next in turn is told. */
    void callOff(ReservationPlace wish) {
        reservations.delete(wish.id()).forEach(this::takeBack);
        keep(wish.book());
    }

    /**
     * The same while a child is served, or serves itself, who sees what comes of it.
     *
     * @param present isn't told
     */
    List<ChildId> keep(BookId book, @Nullable ChildId present) {
        return keep(List.of(book), present);
    }

    private List<ChildId> keep(Collection<BookId> books, @Nullable ChildId present) {
        LocalDate today = clock.today();
        reservations.lapse(books, today).forEach(this::takeBack);
        return reservations.listAwaited(books).stream()
                .flatMap(awaited -> keep(awaited, today, present).stream())
                .toList();
    }

    private List<ChildId> keep(AwaitedBook awaited, LocalDate today, @Nullable ChildId present) {
        LocalDate until = openDays.countFrom(awaited.school(), today, DAYS);
        List<ChildId> children = reservations.keep(awaited.book().id(), until);
        children.stream()
                .filter(child -> !child.equals(present))
                .forEach(child -> notices.kept(child, awaited.book().title(), until));
        return children;
    }

    private void takeBack(KeptWish wish) {
        notices.keptNoMore(wish.child(), wish.title(), wish.until());
    }
}
