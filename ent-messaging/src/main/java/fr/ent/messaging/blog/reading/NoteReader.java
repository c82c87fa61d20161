package fr.ent.messaging.blog.reading;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.OpenArticles;
import fr.ent.messaging.blog.ReactionKind;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes who has opened a published article, and what that reader made of it. Counts alone are shown. */
@Component
class NoteReader {

    private final OpenArticles articles;
    private final Sql sql;
    private final Clock clock;

    NoteReader(OpenArticles articles, Sql sql, Clock clock) {
        this.articles = articles;
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether the article is the viewer's to read. */
    @Transactional
    public boolean read(ArticleId article, Viewer viewer) {
        if (articles.find(article, viewer).isEmpty()) {
            return false;
        }
        sql.of("""
                        insert into messaging.article_reading (article_id, person_id, read_at)
                        values (:article, :person, :now) on conflict do nothing""")
                .with("article", article)
                .with("person", viewer.person())
                .with("now", clock.instant())
                .run();
        return true;
    }

    /**
     * Whether the article is the viewer's to read.
     *
     * @param reaction null to take it back
     */
    @Transactional
    public boolean react(ArticleId article, @Nullable ReactionKind reaction, Viewer viewer) {
        if (articles.find(article, viewer).isEmpty()) {
            return false;
        }
        if (reaction == null) {
            sql.of("delete from messaging.article_reaction where article_id = :article and person_id = :person")
                    .with("article", article)
                    .with("person", viewer.person())
                    .run();
            return true;
        }
        sql.of("""
                        insert into messaging.article_reaction (article_id, person_id, kind)
                        values (:article, :person, :kind)
                        on conflict (territory_id, article_id, person_id) do update set kind = excluded.kind""")
                .with("article", article)
                .with("person", viewer.person())
                .with("kind", reaction)
                .run();
        return true;
    }
}
