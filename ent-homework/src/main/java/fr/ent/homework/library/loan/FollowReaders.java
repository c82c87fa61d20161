package fr.ent.homework.library.loan;

import fr.ent.core.PupilLeft;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A pupil who leaves waits for no book, and the head is told of those that left as well; their loans stay open. */
@Component
class FollowReaders {

    private final LoanRows loans;
    private final Reservations reservations;
    private final ChildShelf shelf;
    private final KeepBooks keepBooks;
    private final LibraryNotices notices;

    FollowReaders(
            LoanRows loans, Reservations reservations, ChildShelf shelf, KeepBooks keepBooks, LibraryNotices notices) {
        this.loans = loans;
        this.reservations = reservations;
        this.shelf = shelf;
        this.keepBooks = keepBooks;
        this.notices = notices;
    }

    @EventListener
    void left(PupilLeft left) {
        reservations.listPlaces(left.child()).forEach(one -> {
            reservations.delete(one.id());
            shelf.findBook(one.book(), one.school()).ifPresent(keepBooks::keep);
        });
        List<LoanView> open = loans.listOpen(List.of(left.child())).getOrDefault(left.child(), List.of());
        if (!open.isEmpty()) {
            notices.left(left.school(), left.child(), open);
        }
    }
}
