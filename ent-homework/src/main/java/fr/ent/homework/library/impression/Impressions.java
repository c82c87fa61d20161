package fr.ent.homework.library.impression;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.loan.LentBook;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Impressions of books in the territory in scope, one statement each. */
@Component
class Impressions {

    private static final int MOST = 300;

    private static final String OWN = "select " + LentBook.COLUMNS + """
            , nullif(l.returned_on, 'infinity') as returned_on, coalesce(i.heart, false) as heart, i.words, i.picture_id,
              coalesce(i.shown and i.seen_in = :class, false) as shown
            from (select o.book_id, coalesce(max(o.returned_on), max(o.said_on)) as returned_on
                  from (select k.book_id, coalesce(n.returned_on, 'infinity') as returned_on, cast(null as date) as said_on
                        from homework.loan n
                        join homework.book_copy k on k.territory_id = n.territory_id and k.id = n.copy_id
                        where n.child_id = :child and n.lost_on is null
                        union all
                        select s.book_id, null, cast(s.said_at as date) from homework.impression s where s.child_id = :child) o
                  group by o.book_id) l
            join homework.book b on b.id = l.book_id
            left join homework.impression i on i.territory_id = b.territory_id and i.book_id = b.id and i.child_id = :child\s""";

    private final Sql sql;
    private final LibraryClock clock;

    Impressions(Sql sql, LibraryClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The books that a child has or has had, or of which it has said something; those at home and the last brought back first; 300 at most. */
    List<ReadBook> list(ChildView child) {
        return sql.of(OWN + "order by l.returned_on desc, b.title_key, b.id limit " + MOST)
                .with("child", child.id())
                .with("class", child.classId())
                .list(Impressions::read);
    }

    /** A book that the child has or has had, or of which it has said something. */
    Optional<ReadBook> find(BookId book, ChildView child) {
        return sql.of(OWN + "where b.id = :book")
                .with("child", child.id())
                .with("class", child.classId())
                .with("book", book)
                .find(Impressions::read);
    }

    /** The same words are read by the class as before; others wait for the teacher. */
    void keep(BookId book, ChildId child, ImpressionContent content) {
        sql.of("""
                        insert into homework.impression as i (id, book_id, child_id, heart, words, picture_id, said_at)
                        values (:id, :book, :child, :heart, :words, :picture, :now)
                        on conflict (territory_id, book_id, child_id) do update
                        set heart = excluded.heart, words = excluded.words, picture_id = excluded.picture_id,
                            said_at = excluded.said_at,
                            shown = i.shown and i.words is not distinct from excluded.words,
                            seen_in = case when i.words is not distinct from excluded.words then i.seen_in end""")
                .with("id", ImpressionId.next())
                .with("book", book)
                .with("child", child)
                .with("heart", content.heart())
                .with("words", content.words())
                .with("picture", content.pictureId())
                .with("now", clock.now())
                .run();
    }

    /** Hearts and words of these pupils of a class, the last said first. */
    List<SaidOfBook> listSaid(ClassId schoolClass, Collection<ChildId> pupils) {
        return sql.of("select i.id as impression_id, i.child_id, i.heart, i.words, i.picture_id,"
                        + " coalesce(i.seen_in = :class, false) as seen, coalesce(i.seen_in = :class, false) and i.shown as shown, "
                        + LentBook.COLUMNS + """
                         from homework.impression i
                        join homework.book b on b.territory_id = i.territory_id and b.id = i.book_id
                        where i.child_id = any(:pupils) and (i.heart or i.words is not null)
                        order by i.said_at desc, i.id""")
                .with("class", schoolClass)
                .ids("pupils", pupils)
                .list(row -> new SaidOfBook(
                        row.id("impression_id", ImpressionId::new),
                        row.id("child_id", ChildId::new),
                        LentBook.read(row),
                        content(row),
                        row.flag("seen"),
                        row.flag("shown")));
    }

    /**
     * An impression of a pupil, as the class reads it.
     *
     * @param seen whether a teacher of this class has read the words
     */
    record SaidOfBook(
            ImpressionId id, ChildId child, LentBook book, ImpressionContent content, boolean seen, boolean shown) {}

    /** The child whose words these are, as long as they are these. */
    Optional<ChildId> findSpeaker(ImpressionId id, String words) {
        return sql.of("select child_id from homework.impression where id = :id and words = :words for update")
                .with("id", id)
                .with("words", words)
                .find(row -> row.id("child_id", ChildId::new));
    }

    void show(ImpressionId id, ClassId schoolClass, ReadWords read) {
        sql.of("update homework.impression set seen_in = :class, shown = :shown where id = :id")
                .with("class", read.shown() == null ? null : schoolClass)
                .with("shown", Boolean.TRUE.equals(read.shown()))
                .with("id", id)
                .run();
    }

    private static ReadBook read(Row row) {
        return new ReadBook(LentBook.read(row), row.dayOrNull("returned_on"), content(row), row.flag("shown"));
    }

    private static ImpressionContent content(Row row) {
        return new ImpressionContent(
                row.flag("heart"), row.textOrNull("words"), row.idOrNull("picture_id", FileId::new));
    }
}
