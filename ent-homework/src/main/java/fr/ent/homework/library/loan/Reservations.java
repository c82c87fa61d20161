package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.BookId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Wishes for books of the territory in scope, one statement each. Those that were kept for too long count no more. */
@Component
class Reservations {

    private static final String PLACE = """
            select r.id, r.child_id, r.book_id, b.school_id from homework.reservation r
            join homework.book b on b.territory_id = r.territory_id and b.id = r.book_id\s""";

    /** Those of the wishes {@code gone} for which a copy was kept. */
    private static final String NO_LONGER_KEPT = """
             select g.child_id, g.kept_until, b.title from gone g
            join homework.book b on b.territory_id = g.territory_id and b.id = g.book_id
            where g.kept_until is not null order by g.kept_until, g.child_id""";

    private final Sql sql;

    Reservations(Sql sql) {
        this.sql = sql;
    }

    /**
     * A wish as its child sees it.
     *
     * @param keptUntil none while all copies are elsewhere
     */
    record ReservedBook(
            ReservationId id, LentBook book, @Nullable LocalDate keptUntil) {}

    /** A book that is waited for. */
    record AwaitedBook(LentBook book, SchoolId school) {}

    /** A copy of the book {@code title} was kept for a child until a day. */
    record KeptWish(ChildId child, String title, LocalDate until) {}

    /** The child of a wish, the book and its school. */
    record ReservationPlace(ReservationId id, ChildId child, BookId book, SchoolId school) {}

    void add(ReservationId id, BookId book, ChildId child, Instant now) {
        sql.of("""
                        insert into homework.reservation (id, book_id, child_id, since)
                        values (:id, :book, :child, :now)
                        on conflict (territory_id, book_id, child_id) do nothing""")
                .with("id", id)
                .with("book", book)
                .with("child", child)
                .with("now", now)
                .run();
    }

    List<ReservedBook> list(ChildId child, LocalDate today) {
        return sql.of("select r.id, r.kept_until, " + LentBook.COLUMNS + """
                         from homework.reservation r
                        join homework.book b on b.territory_id = r.territory_id and b.id = r.book_id
                        where r.child_id = :child and coalesce(r.kept_until >= :today, true)
                        order by r.since""")
                .with("child", child)
                .with("today", today)
                .list(row -> new ReservedBook(
                        row.id("id", ReservationId::new), LentBook.read(row), row.dayOrNull("kept_until")));
    }

    /** The wishes of a child by school, always in the same order so that libraries are held in it. */
    List<ReservationPlace> listPlaces(ChildId child) {
        return sql.of(PLACE + "where r.child_id = :child order by b.school_id, r.id")
                .with("child", child)
                .list(Reservations::place);
    }

    Optional<ReservationPlace> find(ReservationId id) {
        return sql.of(PLACE + "where r.id = :id").with("id", id).find(Reservations::place);
    }

    List<KeptWish> delete(ReservationId id) {
        return sql.of("with gone as (delete from homework.reservation where id = :id returning *)" + NO_LONGER_KEPT)
                .with("id", id)
                .list(Reservations::kept);
    }

    /** The wish of a child for a book of which a copy is kept for it. */
    List<KeptWish> listKept(BookId book, ChildId child) {
        return sql.of("with gone as (select * from homework.reservation where book_id = :book and child_id = :child)"
                        + NO_LONGER_KEPT)
                .with("book", book)
                .with("child", child)
                .list(Reservations::kept);
    }

    /** Takes out those that were kept for these books until before a day. */
    List<KeptWish> lapse(Collection<BookId> books, LocalDate today) {
        return sql.of(
                        "with gone as (delete from homework.reservation where book_id = any(:books) and kept_until < :today"
                                + " returning *)" + NO_LONGER_KEPT)
                .ids("books", books)
                .with("today", today)
                .list(Reservations::kept);
    }

    /** Territories in which a morning has something to see to. */
    List<TerritoryId> listTerritories(Instant now) {
        return sql.of("select homework.territories_with_library_mornings(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** Books with a wish that was kept until before a day. */
    Map<SchoolId, List<BookId>> listLapsed(LocalDate today) {
        return sql.of("""
                        select b.school_id, b.id from homework.book b
                        where exists (select from homework.reservation r
                                      where r.territory_id = b.territory_id and r.book_id = b.id and r.kept_until < :today)
                        order by b.school_id, b.id""")
                .with("today", today)
                .groups(row -> row.id("school_id", SchoolId::new), row -> row.id("id", BookId::new));
    }

    /** Those of these books for which somebody waits without a copy being kept. */
    List<AwaitedBook> listAwaited(Collection<BookId> books) {
        return sql.of("select b.school_id, " + LentBook.COLUMNS + """
                         from homework.book b
                        where b.id = any(:books)
                          and exists (select from homework.reservation r
                                      where r.territory_id = b.territory_id and r.book_id = b.id and r.kept_until is null)
                        order by b.id""")
                .ids("books", books)
                .list(row -> new AwaitedBook(LentBook.read(row), row.id("school_id", SchoolId::new)));
    }

    boolean hasCopy(BookId book) {
        return sql.of("select count(*) from homework.book_copy where book_id = :book and state = 'IN_USE'")
                        .with("book", book)
                        .count()
                > 0;
    }

    /** Keeps the copies on the shelf for those who wait longest; answers for whom from now on, in their turn. */
    List<ChildId> keep(BookId book, LocalDate until) {
        return sql.of("""
                        with kept as (
                        update homework.reservation set kept_until = :until
                        where id in (select w.id from homework.reservation w
                                     where w.book_id = :book and w.kept_until is null
                                     order by w.since, w.id
                                     limit greatest(0, (select count(*) from homework.book_copy k
                                                        where k.book_id = :book and k.state = 'IN_USE'
                                                          and not exists (select from homework.loan l
                                                                          where l.territory_id = k.territory_id
                                                                            and l.copy_id = k.id
                                                                and l.returned_on is null and l.lost_on is null))
                                                     - (select count(*) from homework.reservation o
                                                        where o.book_id = :book and o.kept_until is not null)))
                        returning child_id, since, id)
                        select child_id from kept order by since, id""").with("until", until).with("book", book).list(row -> row.id("child_id", ChildId::new));
    }

    /** Keeps no more copies than are on the shelf: those who came last wait on, in their turn; answers what was kept for them. */
    List<KeptWish> release(BookId book) {
        return sql.of("""
                        with gone as (
                            select o.* from homework.reservation o
                            where o.book_id = :book and o.kept_until is not null
                            order by o.since, o.id
                            offset (select count(*) from homework.book_copy k
                                    where k.book_id = :book and k.state = 'IN_USE'
                                      and not exists (select from homework.loan l
                                                      where l.territory_id = k.territory_id and l.copy_id = k.id
                                                        and l.returned_on is null and l.lost_on is null))),
                        waiting as (
                            update homework.reservation set kept_until = null where id in (select id from gone))
                        """ + NO_LONGER_KEPT).with("book", book).list(Reservations::kept);
    }

    /** The child for whom the last copy on the shelf is kept, so that nobody else gets it. */
    Optional<ChildId> findOther(BookId book, ChildId child, LocalDate today) {
        return sql.of("""
                        select r.child_id from homework.reservation r
                        where r.book_id = :book and r.child_id <> :child and r.kept_until >= :today
                          and not exists (select from homework.reservation m
                                          where m.book_id = r.book_id and m.child_id = :child
                                            and m.kept_until >= :today and (m.since, m.id) < (r.since, r.id))
                        order by r.since, r.id
                        offset greatest(0, (select count(*) from homework.book_copy k
                                            where k.book_id = :book and k.state = 'IN_USE'
                                              and not exists (select from homework.loan l
                                                              where l.territory_id = k.territory_id
                                                                and l.copy_id = k.id
                                                                and l.returned_on is null and l.lost_on is null)) - 1)
                        limit 1""")
                .with("book", book)
                .with("child", child)
                .with("today", today)
                .find(row -> row.id("child_id", ChildId::new));
    }

    /** Whether somebody else waits for a book of which no copy is kept for them. */
    boolean isAwaited(BookId book, ChildId child) {
        return sql.of("""
                        select count(*) from homework.reservation
                        where book_id = :book and child_id <> :child and kept_until is null""").with("book", book).with("child", child).count() > 0;
    }

    private static KeptWish kept(Row row) {
        return new KeptWish(row.id("child_id", ChildId::new), row.text("title"), row.day("kept_until"));
    }

    private static ReservationPlace place(Row row) {
        return new ReservationPlace(
                row.id("id", ReservationId::new),
                row.id("child_id", ChildId::new),
                row.id("book_id", BookId::new),
                row.id("school_id", SchoolId::new));
    }
}
