package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.CopyState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loans of the territory in scope, one statement each. */
@Component
public class LoanRows {

    private static final int MOST_READ = 200;

    private static final String LOAN =
            "select l.id, l.school_id, l.child_id, l.lent_on, l.due_on, l.noted_on, l.returned_on, l.wished_since,"
                    + " k.guest_until, k.barcode, " + LentBook.COLUMNS + """
             from homework.loan l
            join homework.book_copy k on k.territory_id = l.territory_id and k.id = l.copy_id
            join homework.book b on b.territory_id = k.territory_id and b.id = k.book_id\s""";

    private static final String OPEN = "l.returned_on is null and l.lost_on is null ";

    private final Sql sql;

    LoanRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * A loan and who has the book, of which school.
     *
     * @param wishedSince since when the child had waited for the book
     * @param guestUntil the day on which another school has it again; none of an own one
     */
    record ChildLoan(
            SchoolId school,
            ChildId child,
            LoanView loan,
            @Nullable Instant wishedSince,
            @Nullable LocalDate guestUntil) {}

    /**
     * A book that was to be back.
     *
     * @param notedOn the last day on which the family got a note about it
     */
    public record LateLoan(
            ChildId child, LoanView loan, @Nullable LocalDate notedOn) {}

    /** A child at the desk of a school. */
    record ChildSchool(ChildId child, SchoolId school) {}

    /** A copy that a scanner has read, or of which somebody has typed the number without its first zeros. */
    Optional<HeldCopy> findCopy(SchoolId school, Barcode barcode) {
        return findCopy("k.barcode = :barcode", school, barcode.signs())
                .or(() -> barcode.number().isEmpty()
                        ? Optional.empty()
                        : findCopy(
                                "k.barcode ~ '^[0-9]+$' and ltrim(k.barcode, '0') = ltrim(:barcode, '0')"
                                        + " order by k.barcode limit 1",
                                school,
                                barcode.signs()));
    }

    private Optional<HeldCopy> findCopy(String which, SchoolId school, String signs) {
        return sql.of("select k.id, k.state, k.handled_at, k.guest_until, l.id as loan_id, l.child_id, "
                        + LentBook.COLUMNS + """
                         from homework.book_copy k
                        join homework.book b on b.territory_id = k.territory_id and b.id = k.book_id
                        left join homework.loan l on l.territory_id = k.territory_id and l.copy_id = k.id and\s"""
                        + OPEN
                        + "where k.school_id = :school and " + which)
                .with("school", school)
                .with("barcode", signs)
                .find(row -> new HeldCopy(
                        row.id("id", CopyId::new),
                        LentBook.read(row),
                        row.choice("state", CopyState.class),
                        row.idOrNull("loan_id", LoanId::new),
                        row.idOrNull("child_id", ChildId::new),
                        row.instantOrNull("handled_at"),
                        row.dayOrNull("guest_until")));
    }

    /** Lends a copy; the child waits for its book no more. */
    void lend(LoanId id, HeldCopy copy, ChildSchool reader, LocalDate day, LocalDate due) {
        sql.of("""
                        with wish as (
                            delete from homework.reservation where book_id = :book and child_id = :child returning since)
                        insert into homework.loan (id, copy_id, school_id, child_id, lent_on, due_on, wished_since)
                        select :id, :copy, :school, :child, :day, greatest(cast(:day as date), cast(:due as date)), (select since from wish)""")
                .with("id", id)
                .with("copy", copy.id())
                .with("book", copy.book().id())
                .with("school", reader.school())
                .with("child", reader.child())
                .with("day", day)
                .with("due", due)
                .run();
    }

    void delete(LoanId id) {
        sql.of("delete from homework.loan where id = :id").with("id", id).run();
    }

    /** A child may bring a book back on the day before which the clock was put. */
    void end(LoanId id, LocalDate day) {
        sql.of("""
                        update homework.loan set returned_on = greatest(lent_on, :day)
                        where id = :id and returned_on is null and lost_on is null""").with("day", day).with("id", id).run();
    }

    /** A loan whose book came back today. */
    Optional<ChildLoan> findReturned(LoanId id, LocalDate today) {
        return sql.of(LOAN + "where l.id = :id and l.returned_on = greatest(l.lent_on, :today)")
                .with("id", id)
                .with("today", today)
                .find(LoanRows::childLoan);
    }

    /** Whether the copy is still on the shelf, so that the child has it again as if it had never come back. */
    boolean reopen(LoanId id) {
        return sql.of("""
                        update homework.loan l set returned_on = null
                        where l.id = :id
                          and exists (select from homework.book_copy k
                                      where k.territory_id = l.territory_id and k.id = l.copy_id and k.state = 'IN_USE')
                          and not exists (select from homework.loan o
                                          where o.territory_id = l.territory_id and o.copy_id = l.copy_id
                                            and o.returned_on is null and o.lost_on is null)""").with("id", id).run() > 0;
    }

    /** A copy is in somebody's hands: it is neither lost nor at another school, and no count misses it any more. */
    public void find(CopyId copy, Instant at) {
        sql.of("""
                        with handled as (
                            update homework.book_copy
                            set state = case when state in ('LOST', 'AWAY') then 'IN_USE' else state end, handled_at = greatest(handled_at, :at)
                            where id = :copy)
                        update homework.stock_line set finding = 'FOUND', given_up = false
                        where copy_id = :copy and finding = 'MISSING'""").with("copy", copy).with("at", at).run();
    }

    void extend(LoanId id, LocalDate due) {
        sql.of("""
                        update homework.loan set due_on = greatest(due_on, :due) where id = :id""").with("due", due).with("id", id).run();
    }

    Optional<ChildLoan> findOpen(LoanId id) {
        return sql.of(LOAN + "where l.id = :id and " + OPEN).with("id", id).find(LoanRows::childLoan);
    }

    /** Books that children have, those due first. */
    public Map<ChildId, List<LoanView>> listOpen(Collection<ChildId> children) {
        return sql.of(LOAN + "where l.child_id = any(:children) and " + OPEN + "order by l.due_on, l.id")
                .ids("children", children)
                .groups(row -> row.id("child_id", ChildId::new), LoanRows::view);
    }

    /** Books that a child has, by the school whose they are. */
    Map<SchoolId, List<LoanView>> listOpenBySchool(ChildId child) {
        return sql.of(LOAN + "where l.child_id = :child and " + OPEN + "order by l.due_on, l.id")
                .with("child", child)
                .groups(row -> row.id("school_id", SchoolId::new), LoanRows::view);
    }

    /** Books that a child has brought back, the last first. */
    List<LoanView> listRead(ChildId child) {
        return sql.of(LOAN
                        + "where l.child_id = :child and l.returned_on is not null order by l.returned_on desc, l.id desc limit "
                        + MOST_READ)
                .with("child", child)
                .list(LoanRows::view);
    }

    /** Books that were to be back before a day, and all that aren't with one of these pupils; the longest overdue first. */
    public List<LateLoan> listLate(SchoolId school, LocalDate today, Collection<ChildId> pupils) {
        return sql.of(LOAN + "where l.school_id = :school and " + OPEN
                        + "and (l.due_on < :today or l.child_id <> all(:pupils)) order by l.due_on, l.id")
                .with("school", school)
                .with("today", today)
                .ids("pupils", pupils)
                .list(row -> new LateLoan(row.id("child_id", ChildId::new), view(row), row.dayOrNull("noted_on")));
    }

    /** Keeps the day of the note; answers those of which nobody has sent one today. */
    public Set<LoanId> note(Collection<LoanId> loans, LocalDate today) {
        return sql.of("""
                        update homework.loan set noted_on = :today
                        where id = any(:loans) and noted_on is distinct from :today returning id""").with("today", today).ids("loans", loans).set(row -> row.id("id", LoanId::new));
    }

    private static ChildLoan childLoan(Row row) {
        return new ChildLoan(
                row.id("school_id", SchoolId::new),
                row.id("child_id", ChildId::new),
                view(row),
                row.instantOrNull("wished_since"),
                row.dayOrNull("guest_until"));
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
