package fr.ent.homework.library.between;

import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.LibraryClock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Copies of other schools in a school's own catalogue, where they are lent, waited for and missed like all others. The caller holds
 * the library.
 */
@Component
class GuestBooks {

    private final Sql sql;
    private final Libraries libraries;
    private final LibraryClock clock;

    GuestBooks(Sql sql, Libraries libraries, LibraryClock clock) {
        this.sql = sql;
        this.libraries = libraries;
        this.clock = clock;
    }

    /** The book without its shelf and cover, and a copy with the next number: that of its own school may be another book's here. */
    void welcome(SchoolLoan loan) {
        BookId book = BookId.next();
        sql.of("""
                        insert into homework.book (id, school_id, title, authors, isbn, series, level, kind, colour,
                                                   title_key, words, guest, added_at)
                        select :id, :school, title, authors, isbn, series, level, kind, colour, title_key, words, true, :now
                        from homework.book where id = :book""")
                .with("id", book)
                .with("school", loan.borrower())
                .with("book", loan.book())
                .with("now", clock.now())
                .run();
        CopyId copy = CopyId.next();
        boolean added = false;
        while (!added) {
            added = add(copy, book, loan);
        }
        sql.of("""
                        update homework.school_loan set state = 'HERE', guest_id = :copy, changed_at = :now where id = :id""")
                .with("id", loan.id())
                .with("copy", copy)
                .with("now", clock.now())
                .run();
    }

    /** False when a label bears the number already. */
    private boolean add(CopyId copy, BookId book, SchoolLoan loan) {
        LocalDate until = Objects.requireNonNull(loan.dueOn());
        return sql.of("""
                        insert into homework.book_copy (id, book_id, school_id, barcode, guest_until, added_at)
                        values (:id, :book, :school, :barcode, :until, :now)
                        on conflict (territory_id, school_id, barcode) do nothing""")
                .with("id", copy)
                .with("book", book)
                .with("school", loan.borrower())
                .with(
                        "barcode",
                        Barcode.ofCopy(libraries.takeCopyNumbers(loan.borrower(), 1))
                                .signs())
                .with("until", until)
                .with("now", clock.now())
                .changedOne();
    }

    boolean isLent(CopyId copy) {
        return sql.of("""
                        select count(*) from homework.loan
                        where copy_id = :copy and returned_on is null and lost_on is null""").with("copy", copy).count() > 0;
    }

    /** It goes back, so nobody waits for its book any more. */
    void takeLeave(CopyId copy, BookId book) {
        sql.of("delete from homework.reservation where book_id = :book")
                .with("book", book)
                .run();
        sql.of("update homework.book_copy set state = 'WITHDRAWN', handled_at = :now where id = :copy")
                .with("copy", copy)
                .with("now", clock.now())
                .run();
    }
}
