package fr.ent.messaging.blog.writing;

import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleFacts;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Published articles as they were before they were changed. */
@Component
class ArticleEdits {

    private final Sql sql;

    ArticleEdits(Sql sql) {
        this.sql = sql;
    }

    void add(ArticleFacts before, Viewer editor, Instant now) {
        sql.of("""
                        insert into messaging.article_edit (id, article_id, editor_id, edited_at, title, body)
                        values (:id, :article, :editor, :now, :title, :body)""")
                .with("id", NewId.next())
                .with("article", before.id())
                .with("editor", editor.person())
                .with("now", now)
                .with("title", before.content().title())
                .with("body", before.content().text())
                .run();
    }

    /** The latest first. */
    List<ArticleEdit> list(ArticleId article) {
        return sql.of("""
                        select editor_id, edited_at, title, body from messaging.article_edit
                        where article_id = :article order by edited_at desc, id desc""")
                .with("article", article)
                .list(row -> new ArticleEdit(
                        row.id("editor_id", PersonId::new),
                        row.instant("edited_at"),
                        row.text("title"),
                        row.text("body")));
    }

    /** Title and text of an article until somebody changed it. */
    record ArticleEdit(PersonId editor, Instant at, String title, String text) {}
}
