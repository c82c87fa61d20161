package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.CopyId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Loans of the territory in scope, one statement each. */
@Component
public class LoanRows {

    private static final int MOST_READ = 200;

    private static final String LOAN =
            "select l.id, l.school_id, l.child_id, l.lent_on, l.due_on, l.noted_on, l.returned_on,"
                    + " k.barcode, " + LentBook.COLUMNS + """
             from homework.loan l
            join homework.book_copy k on k.territory_id = l.territory_id and k.id = l.copy_id
            join homework.book b on b.territory_id = k.territory_id and b.id = k.book_id\s""";

    private final Sql sql;

    LoanRows(Sql sql) {
        this.sql = sql;
    }

    /** A loan and who has the book, of which school. */
    record ChildLoan(SchoolId school, ChildId child, LoanView loan) {}

    /** A copy that a scanner has read. */
    Optional<HeldCopy> findCopy(SchoolId school, String barcode) {
        return sql.of("select k.id, k.state = 'IN_USE' as in_use, l.id as loan_id, l.child_id, " + LentBook.COLUMNS
                        + """
                         from homework.book_copy k
                        join homework.book b on b.territory_id = k.territory_id and b.id = k.book_id
                        left join homework.loan l
                          on l.territory_id = k.territory_id and l.copy_id = k.id and l.returned_on is null
                        where k.school_id = :school and k.barcode = :barcode""")
                .with("school", school)
                .with("barcode", barcode)
                .find(row -> new HeldCopy(
                        row.id("id", CopyId::new),
                        LentBook.read(row),
                        row.flag("in_use"),
                        row.idOrNull("loan_id", LoanId::new),
                        row.idOrNull("child_id", ChildId::new)));
    }

    void lend(LoanId id, CopyId copy, SchoolId school, ChildId child, LocalDate today, LocalDate due) {
        sql.of("""
                        insert into homework.loan (id, copy_id, school_id, child_id, lent_on, due_on)
                        values (:id, :copy, :school, :child, :today, :due)""")
                .with("id", id)
                .with("copy", copy)
                .with("school", school)
                .with("child", child)
                .with("today", today)
                .with("due", due)
                .run();
    }

    /** A child may bring a book back on the day before which the clock was put. */
    void end(LoanId id, LocalDate today) {
        sql.of("""
                        update homework.loan set returned_on = greatest(lent_on, :today)
                        where id = :id and returned_on is null""").with("today", today).with("id", id).run();
    }

    /** A copy that was thought lost stands on the shelf again. */
    void find(CopyId copy) {
        sql.of("update homework.book_copy set state = 'IN_USE' where id = :copy")
                .with("copy", copy)
                .run();
    }

    void extend(LoanId id, LocalDate due) {
        sql.of("update homework.loan set due_on = greatest(due_on, :due) where id = :id")
                .with("due", due)
                .with("id", id)
                .run();
    }

    Optional<ChildLoan> findOpen(LoanId id) {
        return sql.of(LOAN + "where l.id = :id and l.returned_on is null")
                .with("id", id)
                .find(LoanRows::childLoan);
    }

    /** Books that children have, those due first. */
    Map<ChildId, List<LoanView>> listOpen(Collection<ChildId> children) {
        return sql.of(LOAN + "where l.child_id = any(:children) and l.returned_on is null order by l.due_on, l.id")
                .ids("children", children)
                .groups(row -> row.id("child_id", ChildId::new), LoanRows::view);
    }

    /** Books that a child has brought back, the last first. */
    List<LoanView> listRead(ChildId child) {
        return sql.of(LOAN
                        + "where l.child_id = :child and l.returned_on is not null order by l.returned_on desc, l.id desc limit "
                        + MOST_READ)
                .with("child", child)
                .list(LoanRows::view);
    }

    /** Books that were to be back before a day, the longest overdue first. */
    public List<LateLoan> listLate(SchoolId school, LocalDate today) {
        return sql.of(LOAN + """
                        where l.school_id = :school and l.returned_on is null and l.due_on < :today
                        order by l.due_on, l.id""")
                .with("school", school)
                .with("today", today)
                .list(row -> new LateLoan(row.id("child_id", ChildId::new), view(row), row.dayOrNull("noted_on")));
    }

    /** Keeps the day of the note. */
    public void noted(Collection<LoanId> loans, LocalDate today) {
        sql.of("update homework.loan set noted_on = :today where id = any(:loans)")
                .with("today", today)
                .ids("loans", loans)
                .run();
    }

    private static ChildLoan childLoan(Row row) {
        return new ChildLoan(row.id("school_id", SchoolId::new), row.id("child_id", ChildId::new), view(row));
    }

    private static LoanView view(Row row) {
        return new LoanView(
                row.id("id", LoanId::new),
                LentBook.read(row),
                row.text("barcode"),
                row.day("lent_on"),
                row.day("due_on"),
                row.dayOrNull("returned_on"));
    }
}
