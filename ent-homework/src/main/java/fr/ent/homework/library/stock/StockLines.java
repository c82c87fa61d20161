package fr.ent.homework.library.stock;

import fr.ent.core.ChildId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.CopyState;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.loan.LentBook;
import fr.ent.homework.library.loan.LoanRows;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The copies of a count, one statement each. The caller holds the library. */
@Component
class StockLines {

    private final Sql sql;
    private final LoanRows loans;
    private final LibraryClock clock;

    StockLines(Sql sql, LoanRows loans, LibraryClock clock) {
        this.sql = sql;
        this.loans = loans;
        this.clock = clock;
    }

    /**
     * A copy before the scanner.
     *
     * @param child who has it by what is written
     * @param counted whether its shelf is
     */
    record ScannedCopy(
            CopyId id,
            LentBook book,
            CopyState state,
            @Nullable ChildId child,
            boolean counted) {

        StockFinding finding() {
            if (state == CopyState.WITHDRAWN) {
                return StockFinding.WITHDRAWN;
            }
            if (state.isElsewhere()) {
                return StockFinding.FOUND;
            }
            if (child != null) {
                return StockFinding.LENT;
            }
            return counted ? StockFinding.THERE : StockFinding.ELSEWHERE;
        }
    }

    /** By the barcode, or a number that somebody has typed without its first zeros. */
    Optional<ScannedCopy> find(StockTaking taking, Barcode barcode) {
        return sql.of("select k.id, k.state, l.child_id, " + LentBook.COLUMNS + """
                        , coalesce(starts_with(upper(b.shelf), upper(cast(:shelf as text))), cast(:shelf as text) is null) as counted
                        from homework.book_copy k
                        join homework.book b on b.territory_id = k.territory_id and b.id = k.book_id
                        left join homework.loan l on l.territory_id = k.territory_id and l.copy_id = k.id
                                                 and l.returned_on is null and l.lost_on is null
                        where k.school_id = :school
                          and (k.barcode = :barcode
                               or k.barcode ~ '^[0-9]+$' and ltrim(k.barcode, '0') = ltrim(:barcode, '0'))
                        order by k.barcode = :barcode desc, k.barcode limit 1""")
                .with("school", taking.schoolId())
                .with("shelf", taking.shelf())
                .with("barcode", barcode.signs())
                .find(StockLines::copy);
    }

    /** False when the count has seen the copy already. What it missed at its end was there all the same. */
    boolean add(StockTakingId id, ScannedCopy copy) {
        return sql.of("""
                        insert into homework.stock_line (stock_taking_id, copy_id, finding, noted_at)
                        values (:id, :copy, :finding, :now)
                        on conflict (territory_id, stock_taking_id, copy_id) do update
                        set finding = excluded.finding, given_up = false, noted_at = excluded.noted_at
                        where stock_line.finding = 'MISSING'""")
                .with("id", id)
                .with("copy", copy.id())
                .with("finding", copy.finding())
                .with("now", clock.now())
                .changedOne();
    }

    /** One that was thought lost is in use again. */
    void putBack(CopyId copy) {
        loans.find(copy, clock.now());
    }

    /** Counts as lost those of the missing that nobody has met since; answers a book for each. */
    List<BookId> giveUp(StockTakingId id) {
        return sql.of("""
                        with lost as (
                            update homework.book_copy k set state = 'LOST'
                            where k.state = 'IN_USE'
                              and k.id in (select s.copy_id from homework.stock_line s
                                           where s.stock_taking_id = :id and s.finding = 'MISSING')
                              and not exists (select from homework.loan l
                                              where l.territory_id = k.territory_id and l.copy_id = k.id
                                                and l.returned_on is null and l.lost_on is null)
                            returning k.id, k.book_id),
                        marked as (
                            update homework.stock_line set given_up = true
                            where stock_taking_id = :id and copy_id in (select id from lost))
                        select book_id from lost""").with("id", id).list(row -> row.id("book_id", BookId::new));
    }

    /** Takes that back for those that are lost still; answers a book for each. */
    List<BookId> takeUp(StockTakingId id) {
        return sql.of("""
                        with again as (
                            update homework.book_copy k set state = 'IN_USE'
                            where k.state = 'LOST'
                              and k.id in (select s.copy_id from homework.stock_line s
                                           where s.stock_taking_id = :id and s.given_up)
                            returning k.id, k.book_id),
                        marked as (update homework.stock_line set given_up = false where stock_taking_id = :id and given_up)
                        select book_id from again""").with("id", id).list(row -> row.id("book_id", BookId::new));
    }

    private static ScannedCopy copy(Row row) {
        return new ScannedCopy(
                row.id("id", CopyId::new),
                LentBook.read(row),
                row.choice("state", CopyState.class),
                row.idOrNull("child_id", ChildId::new),
                row.flag("counted"));
    }
}
