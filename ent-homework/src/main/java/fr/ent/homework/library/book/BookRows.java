package fr.ent.homework.library.book;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.storage.FileId;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.BookWords;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.CopyState;
import fr.ent.homework.library.LibraryClock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Books and copies as they are written, one statement each. */
@Component
class BookRows {

    private final Sql sql;
    private final LibraryClock clock;

    BookRows(Sql sql, LibraryClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    BookId add(SchoolId school, BookContent content) {
        BookId id = BookId.next();
        with(content, sql.of("""
                                insert into homework.book
                                    (id, school_id, title, authors, isbn, series, level, kind, shelf, colour, title_key, words, added_at)
                                values (:id, :school, :title, :authors, :isbn, :series, :level, :kind, :shelf, :colour,
                                        :key, :words, :now)"""))
                .with("id", id)
                .with("school", school)
                .with("now", clock.now())
                .run();
        return id;
    }

    /** Whether it was still in that version. */
    boolean revise(BookId id, int version, BookContent content) {
        return with(content, sql.of("""
                                update homework.book
                                set version = version + 1, title = :title, authors = :authors, isbn = :isbn, series = :series,
                                    level = :level, kind = :kind, shelf = :shelf, colour = :colour, title_key = :key,
                                    words = :words
                                where id = :id and version = :version"""))
                .with("id", id)
                .with("version", version)
                .changedOne();
    }

    Optional<SchoolId> findSchool(BookId id) {
        return sql.of("select school_id from homework.book where id = :id")
                .with("id", id)
                .find(row -> row.id("school_id", SchoolId::new));
    }

    /** False when a copy of the school has this barcode. */
    boolean addCopy(BookId book, SchoolId school, Barcode barcode) {
        return sql.of("""
                        insert into homework.book_copy (id, book_id, school_id, barcode, added_at)
                        values (:id, :book, :school, :barcode, :now)
                        on conflict (territory_id, school_id, barcode) do nothing""")
                .with("id", CopyId.next())
                .with("book", book)
                .with("school", school)
                .with("barcode", barcode.signs())
                .with("now", clock.now())
                .changedOne();
    }

    Optional<BookId> findBook(CopyId copy) {
        return sql.of("select book_id from homework.book_copy where id = :copy")
                .with("copy", copy)
                .find(row -> row.id("book_id", BookId::new));
    }

    /** Once it is found or taken out, no count misses it any more. */
    void setState(CopyId copy, CopyState state) {
        sql.of("""
                        with marked as (
                            update homework.book_copy
                            set state = :state, handled_at = case when state = :state then handled_at else :now end
                            where id = :copy)
                        update homework.stock_line
                        set given_up = false, finding = case when :state = 'IN_USE' then 'FOUND' else 'WITHDRAWN' end
                        where copy_id = :copy and finding = 'MISSING' and :state <> 'LOST'""")
                .with("state", state)
                .with("copy", copy)
                .with("now", clock.now())
                .run();
    }

    /** Nobody brings a copy back that the school has given up: it wasn't returned. */
    void loseLoan(CopyId copy) {
        sql.of("""
                        update homework.loan set lost_on = greatest(lent_on, :today)
                        where copy_id = :copy and returned_on is null and lost_on is null""").with("today", clock.today()).with("copy", copy).run();
    }

    /** The cover that a book has had until now, while it is exchanged. */
    Optional<FileId> findCover(BookId id) {
        return sql.of("select cover_file_id from homework.book where id = :id and cover_file_id is not null for update")
                .with("id", id)
                .find(row -> row.id("cover_file_id", FileId::new));
    }

    void setCover(BookId id, @Nullable FileId cover) {
        sql.of("update homework.book set cover_file_id = :cover where id = :id")
                .with("cover", cover)
                .with("id", id)
                .run();
    }

    /** Takes out, with the wishes for them, those of these books of which nobody has ever had a copy or said a word; answers their covers. */
    List<Optional<FileId>> remove(SchoolId school, Collection<BookId> books) {
        return sql.of("""
                        with unread as (
                            select b.id from homework.book b
                            where b.school_id = :school and b.id = any(:books)
                              and not exists (select from homework.book_copy k
                                              join homework.loan l on l.territory_id = k.territory_id and l.copy_id = k.id
                                              where k.territory_id = b.territory_id and k.book_id = b.id)
                              and not exists (select from homework.impression i
                                              where i.territory_id = b.territory_id and i.book_id = b.id)
                              and not b.guest
                              and not exists (select from homework.school_loan s
                                              where s.territory_id = b.territory_id and s.book_id = b.id)),
                        wishes as (delete from homework.reservation where book_id in (select id from unread)),
                        copies as (delete from homework.book_copy where book_id in (select id from unread))
                        delete from homework.book where id in (select id from unread) returning cover_file_id""")
                .with("school", school)
                .ids("books", books)
                .list(row -> Optional.ofNullable(row.idOrNull("cover_file_id", FileId::new)));
    }

    private static SqlStatement with(BookContent content, SqlStatement statement) {
        return statement
                .with("title", content.title())
                .with("authors", content.authors())
                .with("isbn", content.isbn())
                .with("series", content.series())
                .with("level", content.level())
                .with("kind", content.kind())
                .with("shelf", content.shelf())
                .with("colour", content.colour())
                .with("key", BookWords.order(content))
                .with("words", BookWords.searched(content));
    }
}
