package fr.ent.homework.library.book;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.BookKind;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.CopyState;
import fr.ent.homework.library.LibraryClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Books of the territory in scope as readers find them. */
@Component
class Catalogue {

    private static final int PAGE = 48;

    private static final String SHOWN = """
            select b.id, b.version, b.school_id, b.title, b.authors, b.isbn, b.series, b.level, b.kind, b.shelf, b.colour, b.cover_file_id,
                   c.copies, c.copies - c.lent as here, least(r.kept, c.copies - c.lent) as kept, c.due_on
            from (%s) b
            cross join lateral (
                select count(*) as copies, count(l.id) as lent, min(l.due_on) as due_on
                from homework.book_copy k
                left join homework.loan l
                  on l.territory_id = k.territory_id and l.copy_id = k.id and l.returned_on is null and l.lost_on is null
                where k.territory_id = b.territory_id and k.book_id = b.id and k.state = 'IN_USE') c
            cross join lateral (
                select count(*) as kept from homework.reservation r
                where r.territory_id = b.territory_id and r.book_id = b.id and r.kept_until >= :today) r
            order by b.title_key, b.id""";

    /** Another school's book is in the catalogue while a copy of it is there. */
    private static final String THERE = """
            (not guest or exists (select from homework.book_copy k
                                  where k.territory_id = book.territory_id and k.book_id = book.id and k.state = 'IN_USE'))""";

    private static final String PAGE_OF_BOOKS = SHOWN.formatted("""
            select * from homework.book
            where school_id = :school and words like all (:patterns) and %s
              and (cast(:kind as text) is null or kind = :kind)
              and (cast(:after as uuid) is null
                   or (title_key, id) > (select a.title_key, a.id from homework.book a where a.id = cast(:after as uuid)))
            order by title_key, id limit :limit""".formatted(THERE));

    private static final String ONE_BOOK = SHOWN.formatted("select * from homework.book where id = :id");

    private final Sql sql;
    private final LibraryClock clock;

    Catalogue(Sql sql, LibraryClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    BookPage list(BookSearch search) {
        List<BookView> found = sql.of(PAGE_OF_BOOKS)
                .with("school", search.school())
                .texts("patterns", search.patterns())
                .with("kind", search.kind())
                .with("after", search.after())
                .with("limit", PAGE + 1)
                .with("today", clock.today())
                .list(Catalogue::view);
        List<BookView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return sql.of("""
                        select (select count(*) from homework.book where school_id = :school and %s) as total,
                               (select count(*) from homework.loan
                                where school_id = :school and returned_on is null and lost_on is null) as lent""".formatted(THERE))
                .with("school", search.school())
                .get(row -> new BookPage(
                        shown,
                        found.size() > PAGE ? shown.getLast().id() : null,
                        row.whole("total"),
                        row.whole("lent")));
    }

    Optional<BookView> find(BookId id) {
        return sql.of(ONE_BOOK).with("id", id).with("today", clock.today()).find(Catalogue::view);
    }

    /**
     * A copy and who has it.
     *
     * @param child none for one on the shelf
     */
    record LentCopy(
            CopyId id,
            String barcode,
            CopyState state,
            @Nullable LocalDate dueOn,
            @Nullable ChildId child) {}

    List<LentCopy> listCopies(BookId book) {
        return sql.of("""
                        select k.id, k.barcode, k.state, l.due_on, l.child_id from homework.book_copy k
                        left join homework.loan l
                          on l.territory_id = k.territory_id and l.copy_id = k.id and l.returned_on is null and l.lost_on is null
                        where k.book_id = :book order by k.barcode""")
                .with("book", book)
                .list(row -> new LentCopy(
                        row.id("id", CopyId::new),
                        row.text("barcode"),
                        row.choice("state", CopyState.class),
                        row.dayOrNull("due_on"),
                        row.idOrNull("child_id", ChildId::new)));
    }

    private static BookView view(Row row) {
        return new BookView(
                row.id("id", BookId::new),
                row.whole("version"),
                row.id("school_id", SchoolId::new),
                new BookContent(
                        row.text("title"),
                        row.textOrNull("authors"),
                        row.textOrNull("isbn"),
                        row.textOrNull("series"),
                        row.textOrNull("level"),
                        row.choice("kind", BookKind.class),
                        row.textOrNull("shelf"),
                        row.whole("colour")),
                row.idOrNull("cover_file_id", FileId::new),
                row.whole("copies"),
                row.whole("here"),
                row.whole("kept"),
                row.dayOrNull("due_on"));
    }
}
