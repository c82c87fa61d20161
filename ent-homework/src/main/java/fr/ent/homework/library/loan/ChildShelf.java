package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.loan.Reservations.ReservedBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The books of one child: those it has, waits for, and has read. */
@Component
class ChildShelf {

    private final Sql sql;
    private final LoanRows loans;
    private final Reservations reservations;
    private final LibraryClock clock;

    ChildShelf(Sql sql, LoanRows loans, Reservations reservations, LibraryClock clock) {
        this.sql = sql;
        this.loans = loans;
        this.reservations = reservations;
        this.clock = clock;
    }

    /**
     * The books of a child.
     *
     * @param today by which a loan is late
     * @param read brought back, the last first; 200 at most
     */
    record ShelfView(LocalDate today, List<LoanView> loans, List<ReservedBook> reservations, List<LoanView> read) {

        ShelfView {
            loans = List.copyOf(loans);
            reservations = List.copyOf(reservations);
            read = List.copyOf(read);
        }
    }

    ShelfView show(ChildId child) {
        LocalDate today = clock.today();
        return new ShelfView(
                today,
                loans.listOpen(List.of(child)).getOrDefault(child, List.of()),
                reservations.list(child, today),
                loans.listRead(child));
    }

    void reserve(BookId book, ChildId child) {
        reservations.add(ReservationId.next(), book, child, clock.now());
    }

    Optional<LentBook> findBook(BookId id, SchoolId school) {
        return sql.of("select " + LentBook.COLUMNS + " from homework.book b where b.id = :id and b.school_id = :school")
                .with("id", id)
                .with("school", school)
                .find(LentBook::read);
    }

    SchoolId getSchool(BookId id) {
        return sql.of("select school_id from homework.book where id = :id")
                .with("id", id)
                .get(row -> row.id("school_id", SchoolId::new));
    }
}
