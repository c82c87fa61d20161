package fr.ent.homework.library.stock;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.loan.LentBook;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts of the libraries of the territory in scope, as they are read. */
@Component
class StockTakings {

    private static final int MOST = 30;
    private static final int MOST_MISSING = 5_000;

    /** Copies {@code k} of the shelves of a count {@code t} that were to be there all the while and that nobody has scanned. */
    private static final String UNSEEN = """
            from homework.book_copy k
            join homework.book b on b.territory_id = k.territory_id and b.id = k.book_id
            where k.territory_id = t.territory_id and k.school_id = t.school_id and k.state = 'IN_USE'
              and coalesce(greatest(k.added_at, k.handled_at) <= t.begun_at, true)
              and (t.shelf is null or starts_with(upper(b.shelf), upper(t.shelf)))
              and not exists (select from homework.stock_line s
                              where s.territory_id = k.territory_id and s.stock_taking_id = t.id and s.copy_id = k.id)
              and not exists (select from homework.loan l
                              where l.territory_id = k.territory_id and l.copy_id = k.id
                                and l.returned_on is null and l.lost_on is null)\s""";

    private static final String TAKING = """
            select t.id, t.school_id, t.shelf, t.begun_at, t.ended_at, s.seen, s.found, s.missing, s.given_up,
                   s.seen + s.missing + case when t.ended_at is null then (select count(*) %s) else 0 end as expected
            from homework.stock_taking t
            cross join lateral (
                select count(*) filter (where finding in ('THERE', 'FOUND', 'LENT')) as seen,
                       count(*) filter (where finding = 'FOUND') as found,
                       count(*) filter (where finding = 'MISSING') as missing,
                       count(*) filter (where given_up) as given_up
                from homework.stock_line where territory_id = t.territory_id and stock_taking_id = t.id) s\s""".formatted(UNSEEN);

    private final Sql sql;
    private final LibraryClock clock;

    StockTakings(Sql sql, LibraryClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The counts of a school, the last first. */
    List<StockTaking> list(SchoolId school) {
        return sql.of(TAKING + "where t.school_id = :school order by t.begun_at desc, t.id desc limit " + MOST)
                .with("school", school)
                .list(StockTakings::taking);
    }

    Optional<StockTaking> find(StockTakingId id) {
        return sql.of(TAKING + "where t.id = :id").with("id", id).find(StockTakings::taking);
    }

    StockTaking get(StockTakingId id) {
        return find(id).orElseThrow();
    }

    Optional<SchoolId> findSchool(StockTakingId id) {
        return sql.of("select school_id from homework.stock_taking where id = :id")
                .with("id", id)
                .find(row -> row.id("school_id", SchoolId::new));
    }

    boolean isOpen(SchoolId school) {
        return sql.of("select count(*) from homework.stock_taking where school_id = :school and ended_at is null")
                        .with("school", school)
                        .count()
                > 0;
    }

    void begin(StockTakingId id, SchoolId school, @Nullable String shelf) {
        sql.of("""
                        insert into homework.stock_taking (id, school_id, shelf, begun_at)
                        values (:id, :school, :shelf, :now)""")
                .with("id", id)
                .with("school", school)
                .with("shelf", shelf)
                .with("now", clock.now())
                .run();
    }

    /** Writes down what wasn't seen, and lets nobody scan any more. */
    void end(StockTakingId id) {
        sql.of("""
                        insert into homework.stock_line (stock_taking_id, copy_id, finding, noted_at)
                        select t.id, k.id, 'MISSING', :now
                        from homework.stock_taking t cross join lateral (select k.id\s""" + UNSEEN + """
                        ) k where t.id = :id""").with("now", clock.now()).with("id", id).run();
        sql.of("update homework.stock_taking set ended_at = greatest(begun_at, :now) where id = :id")
                .with("now", clock.now())
                .with("id", id)
                .run();
    }

    /** Of a count that goes on the copies that are still to be scanned; of one that is over those that were missing. */
    List<MissingCopy> listMissing(StockTakingId id) {
        return sql.of("select k.id, k.barcode, b.shelf, m.given_up, " + LentBook.COLUMNS + "\n" + """
                         from (select s.copy_id, s.given_up from homework.stock_line s
                              where s.stock_taking_id = :id and s.finding = 'MISSING'
                              union all
                              select k.id, false from homework.stock_taking t
                              cross join lateral (select k.id\s""" + UNSEEN + """
                              ) k where t.id = :id and t.ended_at is null) m
                        join homework.book_copy k on k.id = m.copy_id
                        join homework.book b on b.territory_id = k.territory_id and b.id = k.book_id
                        order by b.shelf nulls last, b.title_key, k.barcode limit\s"""
                        + MOST_MISSING)
                .with("id", id)
                .list(row -> new MissingCopy(
                        row.id("id", CopyId::new),
                        row.text("barcode"),
                        LentBook.read(row),
                        row.textOrNull("shelf"),
                        row.flag("given_up")));
    }

    private static StockTaking taking(Row row) {
        return new StockTaking(
                row.id("id", StockTakingId::new),
                row.id("school_id", SchoolId::new),
                row.textOrNull("shelf"),
                row.instant("begun_at"),
                row.instantOrNull("ended_at"),
                row.whole("seen"),
                row.whole("expected"),
                row.whole("found"),
                row.whole("missing"),
                row.whole("given_up"));
    }
}
