package fr.ent.messaging.blog.book;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.image.PupilClassesChanged.PupilOfClass;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.BlogBookId;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.book.BlogBook.BookContent;
import fr.ent.messaging.blog.book.BlogBook.BookState;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The books of the territory in scope: one for each blog and its readers. */
@Component
class BlogBooks {

    private static final String BOOK = """
            select id, place_id, journal, audience, state, asked_by, asked_at, epub_id, article_ids, picture_ids, child_ids, pdf_size, epub_size
            from messaging.blog_book
            """;

    private final Sql sql;

    BlogBooks(Sql sql) {
        this.sql = sql;
    }

    /** The territories where one is to be made; needs none in scope. */
    List<TerritoryId> listTerritories(Instant now) {
        return sql.of("select messaging.territories_with_blog_books(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    List<BlogBook> list(NamedBlog blog) {
        return sql.of(BOOK + "where place_id = :place order by asked_at desc, id")
                .with("place", blog.id())
                .list(BlogBooks::book);
    }

    Optional<BlogBook> find(BlogBookId id) {
        return sql.of(BOOK + "where id = :id").with("id", id).find(BlogBooks::book);
    }

    void add(BlogBook book) {
        sql.of("""
                        insert into messaging.blog_book (id, place_id, journal, audience, state, asked_by, asked_at, epub_id)
                        values (:id, :place, :journal, :audience, :state, :by, :at, :epub)""")
                .with("id", book.id())
                .with("place", book.blog().id())
                .with("journal", book.blog().isJournal())
                .with("audience", book.audience())
                .with("state", book.state())
                .with("by", book.askedBy())
                .with("at", book.askedAt())
                .with("epub", book.epub())
                .run();
    }

    List<BlogBook> listWaiting(Instant now) {
        return sql.of(BOOK + """
                        where state = 'UNDER_WAY' and (taken_until is null or taken_until <= :now)
                        order by asked_at, id""").with("now", now).list(BlogBooks::book);
    }

    /** Takes it for a while, so that no other copy makes it as well; which try this is, nothing when another has it. */
    Optional<Integer> take(BlogBookId id, Instant now, Duration atMost) {
        return sql.of("""
                        update messaging.blog_book set taken_until = :until, tries = tries + 1
                        where id = :id and state = 'UNDER_WAY' and (taken_until is null or taken_until <= :now)
                        returning tries""")
                .with("id", id)
                .with("now", now)
                .with("until", now.plus(atMost))
                .find(row -> row.whole("tries"));
    }

    /** Keeps it for a while longer, unless somebody else has taken it since this try. */
    void keep(BlogBookId id, int mine, Instant now, Duration atMost) {
        sql.of(
                        "update messaging.blog_book set taken_until = :until where id = :id and state = 'UNDER_WAY' and tries = :mine")
                .with("id", id)
                .with("mine", mine)
                .with("until", now.plus(atMost))
                .run();
    }

    /** Whether it was still asked for, and nobody else has taken it since this try. */
    boolean finish(BlogBookId id, int mine, BookContent content) {
        return sql.of("""
                        update messaging.blog_book
                        set state = 'READY', article_ids = :articles, picture_ids = :pictures, child_ids = :children,
                            pdf_size = :pdf, epub_size = :epub, taken_until = null
                        where id = :id and state = 'UNDER_WAY' and tries = :mine""")
                .with("id", id)
                .with("mine", mine)
                .ids("articles", content.articles())
                .ids("pictures", content.pictures())
                .ids("children", content.children())
                .with("pdf", content.pdfSize())
                .with("epub", content.epubSize())
                .changedOne();
    }

    /** It is made again by the next round: something that is in it may not be shown any more. */
    void release(BlogBookId id, int mine) {
        sql.of("update messaging.blog_book set taken_until = null where id = :id and tries = :mine")
                .with("id", id)
                .with("mine", mine)
                .run();
    }

    boolean fail(BlogBookId id, int mine) {
        return sql.of("""
                        update messaging.blog_book set state = 'FAILED', taken_until = null
                        where id = :id and state = 'UNDER_WAY' and tries = :mine""").with("id", id).with("mine", mine).changedOne();
    }

    boolean isThere(BlogBookId id) {
        return sql.of("select count(*) from messaging.blog_book where id = :id")
                        .with("id", id)
                        .count()
                > 0;
    }

    boolean remove(BlogBookId id) {
        return sql.of("delete from messaging.blog_book where id = :id")
                .with("id", id)
                .changedOne();
    }

    /**
     * Removes books for these readers that show a child; their files.
     *
     * @param own the classes of which alone those for other readers stay; null for any
     */
    List<FileId> removeShowing(ChildId child, Collection<ArticleAudience> audiences, @Nullable Set<ClassId> own) {
        return files(sql.of("""
                        delete from messaging.blog_book
                        where child_ids @> :child
                          and (audience = any(:audiences) or :elsewhere and place_id <> all(:own))
                        returning id, epub_id""")
                .ids("child", List.of(child))
                .with("elsewhere", own != null)
                .ids("own", own == null ? Set.of() : own)
                .texts("audiences", audiences));
    }

    /** Those of a class that one of its pupils left. */
    List<FileId> removeShowing(Collection<PupilOfClass> left) {
        return files(
                sql.of("""
                        delete from messaging.blog_book b using unnest(:children, :classes) as p (child_id, class_id)
                        where b.place_id = p.class_id and not b.journal and p.child_id = any(b.child_ids)
                        returning b.id, b.epub_id""").ids("children", left, PupilOfClass::child).ids("classes", left, PupilOfClass::schoolClass));
    }

    private static List<FileId> files(SqlStatement removal) {
        return removal.list(row -> List.of(row.id("id", FileId::new), row.id("epub_id", FileId::new))).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static BlogBook book(Row row) {
        return new BlogBook(
                row.id("id", BlogBookId::new),
                NamedBlog.of(row.uuid("place_id"), row.flag("journal")),
                row.choice("audience", ArticleAudience.class),
                row.choice("state", BookState.class),
                row.id("asked_by", PersonId::new),
                row.instant("asked_at"),
                row.id("epub_id", FileId::new),
                content(row));
    }

    private static @Nullable BookContent content(Row row) {
        return row.has("pdf_size")
                ? new BookContent(
                        row.ids("article_ids", ArticleId::new),
                        row.ids("picture_ids", FileId::new),
                        row.ids("child_ids", ChildId::new),
                        row.number("pdf_size"),
                        row.number("epub_size"))
                : null;
    }
}
