package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.OpenDays;
import fr.ent.homework.library.loan.Reservations.AwaitedBook;
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

    /** Called once a copy went from the shelf for good. */
    public void release(BookId book) {
        reservations.release(book);
    }

    /** Called once a copy that had come back today is with its child again: whoever was told that it is kept isn't any more. */
    void giveUp(LentBook book, SchoolId school) {
        LocalDate until = openDays.countFrom(school, clock.today(), DAYS);
        reservations.release(book.id()).forEach(child -> notices.keptNoMore(child, book.title(), until));
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
        reservations.lapse(books, today);
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
}
