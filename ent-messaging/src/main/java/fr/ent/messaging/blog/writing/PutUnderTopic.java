package fr.ent.messaging.blog.writing;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.CategoryId;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.writing.HoldArticle.HeldArticle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an article under a topic of its class or journal. Nobody hears of it, and what it said before needn't be kept. */
@Component
class PutUnderTopic {

    private final HoldArticle hold;
    private final Sql sql;

    PutUnderTopic(HoldArticle hold, Sql sql) {
        this.hold = hold;
        this.sql = sql;
    }

    /** @param topic null takes it from the one it is under */
    @Transactional
    public ArticleOutcome put(ArticleId id, @Nullable CategoryId topic, Viewer viewer) {
        return hold.findLed(id, viewer)
                .filter(held -> topic == null || isOfPlace(topic, held))
                .map(held -> put(held, topic))
                .orElseGet(ArticleOutcome.NotYours::new);
    }

    private ArticleOutcome put(HeldArticle held, @Nullable CategoryId topic) {
        held.article().putUnder(topic);
        return new ArticleOutcome.Done(hold.keep(held));
    }

    private boolean isOfPlace(CategoryId topic, HeldArticle held) {
        return sql.of(
                        "select exists (select from messaging.article_category where id = :id and place_id = :place) as known")
                .with("id", topic)
                .with("place", NamedBlog.of(held.before().place()).id())
                .get(row -> row.flag("known"));
    }
}
