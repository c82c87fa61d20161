package fr.ent.messaging.blog.comment;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.CommentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Comments in the database. */
@Component
class Comments {

    private static final String FACTS =
            "select id, article_id, author_id, child_id, body, written_at, state, reported_at from messaging.article_comment ";

    /** Comments of an article that are shown together, the latest. */
    private static final int MOST = 300;

    private final Sql sql;

    Comments(Sql sql) {
        this.sql = sql;
    }

    CommentFacts add(ArticleId article, NewComment written, Instant now) {
        CommentId id = new CommentId(NewId.next());
        sql.of("""
                        insert into messaging.article_comment (id, article_id, author_id, child_id, body, written_at, state)
                        values (:id, :article, :author, :child, :body, :now, :state)""")
                .with("id", id)
                .with("article", article)
                .with("author", written.author())
                .with("child", written.child())
                .with("body", written.text())
                .with("now", now)
                .with("state", written.state())
                .run();
        return new CommentFacts(
                id, article, written.author(), written.child(), written.text(), now, written.state(), false);
    }

    Optional<CommentFacts> find(CommentId comment) {
        return sql.of(FACTS + "where id = :id").with("id", comment).find(Comments::facts);
    }

    /** The comments of an article that a reader sees: those shown to all, and the own. */
    List<CommentFacts> listFor(Viewer reader, ArticleId article) {
        return list(article, reader.person());
    }

    List<CommentFacts> listAll(ArticleId article) {
        return list(article, null);
    }

    private List<CommentFacts> list(ArticleId article, @Nullable PersonId reader) {
        return sql.of("select * from (" + FACTS + """
                        where article_id = :article
                          and (cast(:reader as uuid) is null or state = 'APPROVED' or author_id = :reader)
                        order by written_at desc, id desc limit :most) latest order by written_at, id""")
                .with("article", article)
                .with("reader", reader)
                .with("most", MOST)
                .list(Comments::facts);
    }

    /** Whether that changed anything. A comment that a teacher has looked at isn't reported any more. */
    boolean decide(CommentId comment, CommentState state, Viewer by, Instant now) {
        return sql.of("""
                        update messaging.article_comment
                        set state = :state, decided_by = :by, decided_at = :now, reported_at = null
                        where id = :id and (state <> :state or reported_at is not null)""")
                .with("state", state)
                .with("by", by.person())
                .with("now", now)
                .with("id", comment)
                .changedOne();
    }

    /** Whether nobody had reported it before. */
    boolean report(CommentId comment, Instant now) {
        return sql.of("""
                        update messaging.article_comment set reported_at = :now
                        where id = :id and state = 'APPROVED' and reported_at is null""").with("now", now).with("id", comment).changedOne();
    }

    /** Whether it was that author's, and is gone. */
    boolean delete(CommentId comment, PersonId author) {
        return sql.of("delete from messaging.article_comment where id = :id and author_id = :author")
                .with("id", comment)
                .with("author", author)
                .changedOne();
    }

    private static CommentFacts facts(Row row) {
        return new CommentFacts(
                row.id("id", CommentId::new),
                row.id("article_id", ArticleId::new),
                row.id("author_id", PersonId::new),
                row.idOrNull("child_id", ChildId::new),
                row.text("body"),
                row.instant("written_at"),
                row.choice("state", CommentState.class),
                row.has("reported_at"));
    }

    /** A comment that is to be kept. */
    record NewComment(PersonId author, @Nullable ChildId child, String text, CommentState state) {}
}
