package fr.ent.homework.library.exchange;

import fr.ent.core.NewId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.BookKind;
import fr.ent.homework.library.BookWords;
import fr.ent.homework.library.LibraryClock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A whole catalogue, read and written in one statement each. */
@Component
class CatalogueRows {

    private static final int MOST = 50_000;

    private final Sql sql;
    private final LibraryClock clock;

    CatalogueRows(Sql sql, LibraryClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All books of a school with the copies that are in use. */
    List<BookRecord> list(SchoolId school) {
        List<BookRecord> books = new ArrayList<>();
        sql.of("""
                        select b.title, b.authors, b.isbn, b.series, b.level, b.kind, b.shelf, b.colour,
                               array(select k.barcode from homework.book_copy k
                                     where k.territory_id = b.territory_id and k.book_id = b.id and k.state = 'IN_USE'
                                     order by k.barcode) as barcodes
                        from homework.book b where b.school_id = :school and not b.guest order by b.title_key, b.id limit :most""")
                .with("school", school)
                .with("most", MOST)
                .each(row -> addParts(
                        content(row),
                        row.texts("barcodes").stream().map(Barcode::new).toList(),
                        books));
        return books;
    }

    /** A book of which a school has a whole lot stands in several records: one holds so many copies, and 99,999 bytes in MARC. */
    private static void addParts(BookContent content, List<Barcode> barcodes, List<BookRecord> books) {
        int from = 0;
        do {
            int to = Math.min(from + RecordTaker.MOST_COPIES, barcodes.size());
            books.add(new BookRecord(books.size() + 1, content, barcodes.subList(from, to)));
            from = to;
        } while (from < barcodes.size());
    }

    KnownBooks listBooks(SchoolId school) {
        KnownBooks books = new KnownBooks();
        sql.of("""
                        select id, title, authors, isbn, series, level, kind, shelf, colour from homework.book
                        where school_id = :school and not guest order by id""").with("school", school).each(row -> books.add(row.id("id", BookId::new), content(row)));
        return books;
    }

    Map<Barcode, BookId> listLabels(SchoolId school) {
        return sql.of("select barcode, book_id from homework.book_copy where school_id = :school")
                .with("school", school)
                .map(row -> new Barcode(row.text("barcode")), row -> row.id("book_id", BookId::new));
    }

    void addBooks(SchoolId school, Map<BookId, BookContent> books) {
        Collection<BookContent> contents = books.values();
        sql.of("""
                        insert into homework.book (id, school_id, title, authors, isbn, series, level, kind, shelf, colour,
                                                   title_key, words, added_at)
                        select n.id, :school, n.title, n.authors, n.isbn, n.series, n.level, n.kind, n.shelf, n.colour,
                               n.title_key, n.words, :now
                        from unnest(:ids, :titles, :authors, :isbns, :series, :levels, :kinds, :shelves, :colours, :keys, :words)
                            as n (id, title, authors, isbn, series, level, kind, shelf, colour, title_key, words)""")
                .with("school", school)
                .with("now", clock.now())
                .ids("ids", books.keySet())
                .texts("titles", contents, BookContent::title)
                .texts("authors", contents, BookContent::authors)
                .texts("isbns", contents, BookContent::isbn)
                .texts("series", contents, BookContent::series)
                .texts("levels", contents, BookContent::level)
                .texts("kinds", contents, BookContent::kind)
                .texts("shelves", contents, BookContent::shelf)
                .numbers("colours", contents, BookContent::colour)
                .texts("keys", contents, BookWords::order)
                .texts("words", contents, BookWords::searched)
                .run();
    }

    void addCopies(SchoolId school, Map<Barcode, BookId> copies) {
        sql.of("""
                        insert into homework.book_copy (id, book_id, school_id, barcode, added_at)
                        select n.id, n.book, :school, n.barcode, :now
                        from unnest(:ids, :books, :barcodes) as n (id, book, barcode)""")
                .with("school", school)
                .with("now", clock.now())
                .uuids("ids", copies.keySet(), barcode -> NewId.next())
                .ids("books", copies.values())
                .texts("barcodes", copies.keySet(), Barcode::signs)
                .run();
    }

    private static BookContent content(Row row) {
        return new BookContent(
                row.text("title"),
                row.textOrNull("authors"),
                row.textOrNull("isbn"),
                row.textOrNull("series"),
                row.textOrNull("level"),
                row.choice("kind", BookKind.class),
                row.textOrNull("shelf"),
                row.whole("colour"));
    }
}
