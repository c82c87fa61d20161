package fr.ent.homework.library.between;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.LibraryClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Loans between schools of the territory in scope, one statement each. */
@Component
class SchoolLoanRows {

    private static final int MOST = 300;
    private static final Duration SHOWN_AFTER_ITS_END = Duration.ofDays(90);

    private final Sql sql;
    private final LibraryClock clock;

    SchoolLoanRows(Sql sql, LibraryClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those that a school has asked for and those that it was asked for: the open ones by their day, then those of the last months. */
    List<SchoolLoanView> list(SchoolId school, Map<SchoolId, String> names) {
        return sql.of("""
                        select s.id, s.book_id, b.title, b.authors, b.colour, s.lender_id, s.borrower_id, s.state, s.due_on,
                               k.barcode, g.barcode as guest_barcode, g.book_id as guest_book_id, s.asked_at, s.changed_at,
                               exists (select from homework.loan l
                                       where l.territory_id = s.territory_id and l.copy_id = s.guest_id
                                         and l.returned_on is null and l.lost_on is null) as with_pupil
                        from homework.school_loan s
                        join homework.book b on b.territory_id = s.territory_id and b.id = s.book_id
                        left join homework.book_copy k on k.territory_id = s.territory_id and k.id = s.copy_id
                        left join homework.book_copy g on g.territory_id = s.territory_id and g.id = s.guest_id
                        where (s.lender_id = :school or s.borrower_id = :school)
                          and (s.state in ('ASKED', 'SENT', 'HERE', 'SENT_BACK') or s.changed_at > :since)
                        order by s.state not in ('ASKED', 'SENT', 'HERE', 'SENT_BACK'), s.due_on nulls first, s.asked_at desc, s.id
                        limit :most""")
                .with("school", school)
                .with("since", clock.now().minus(SHOWN_AFTER_ITS_END))
                .with("most", MOST)
                .list(row -> view(row, names));
    }

    /** Held until the transaction ends. */
    Optional<SchoolLoan> find(SchoolLoanId id) {
        return sql.of("""
                        select s.*, (select g.book_id from homework.book_copy g
                                     where g.territory_id = s.territory_id and g.id = s.guest_id) as guest_book_id
                        from homework.school_loan s where s.id = :id for update of s""").with("id", id).find(SchoolLoan::read);
    }

    /** The school of a book that may be lent: not one that another school has lent itself. */
    Optional<SchoolId> findLender(BookId book) {
        return sql.of("select school_id from homework.book where id = :book and not guest")
                .with("book", book)
                .find(row -> row.id("school_id", SchoolId::new));
    }

    boolean hasCopy(BookId book) {
        return sql.of("select count(*) from homework.book_copy where book_id = :book and state in ('IN_USE', 'AWAY')")
                        .with("book", book)
                        .count()
                > 0;
    }

    int countAsked(SchoolId borrower) {
        return sql.of("select count(*) from homework.school_loan where borrower_id = :school and state = 'ASKED'")
                .with("school", borrower)
                .count();
    }

    boolean isAsked(BookId book, SchoolId borrower) {
        return sql.of("""
                        select count(*) from homework.school_loan
                        where book_id = :book and borrower_id = :school and state = 'ASKED'""").with("book", book).with("school", borrower).count() > 0;
    }

    /** Nothing changes when the school waits for an answer about this book already. */
    void ask(BookId book, SchoolId lender, SchoolId borrower) {
        sql.of("""
                        insert into homework.school_loan (id, book_id, lender_id, borrower_id, asked_at, changed_at)
                        values (:id, :book, :lender, :borrower, :now, :now)
                        on conflict (territory_id, borrower_id, book_id) where state = 'ASKED' do nothing""")
                .with("id", SchoolLoanId.next())
                .with("book", book)
                .with("lender", lender)
                .with("borrower", borrower)
                .with("now", clock.now())
                .run();
    }

    void send(SchoolLoanId id, CopyId copy, LocalDate due) {
        sql.of("update homework.book_copy set state = 'AWAY', handled_at = :now where id = :copy")
                .with("copy", copy)
                .with("now", clock.now())
                .run();
        sql.of("""
                        update homework.school_loan
                        set state = 'SENT', copy_id = :copy, due_on = :due, changed_at = :now where id = :id""")
                .with("id", id)
                .with("copy", copy)
                .with("due", due)
                .with("now", clock.now())
                .run();
    }

    void setState(SchoolLoanId id, SchoolLoanState state) {
        sql.of("update homework.school_loan set state = :state, changed_at = :now where id = :id")
                .with("id", id)
                .with("state", state)
                .with("now", clock.now())
                .run();
    }

    private static SchoolLoanView view(Row row, Map<SchoolId, String> names) {
        SchoolId lender = row.id("lender_id", SchoolId::new);
        SchoolId borrower = row.id("borrower_id", SchoolId::new);
        return new SchoolLoanView(
                row.id("id", SchoolLoanId::new),
                row.id("book_id", BookId::new),
                row.text("title"),
                row.textOrNull("authors"),
                row.whole("colour"),
                lender,
                names.getOrDefault(lender, ""),
                borrower,
                names.getOrDefault(borrower, ""),
                row.choice("state", SchoolLoanState.class),
                row.dayOrNull("due_on"),
                row.textOrNull("barcode"),
                row.textOrNull("guest_barcode"),
                row.idOrNull("guest_book_id", BookId::new),
                row.flag("with_pupil"),
                row.instant("asked_at"),
                row.instant("changed_at"));
    }
}
