package fr.ent.messaging.blog.writing;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.CategoryId;
import fr.ent.messaging.blog.writing.HoldArticle.HeldArticle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an article under a topic of its class. Nobody hears of it, and what it said before needn't be kept. */
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
                .filter(held -> topic == null || isOfClass(topic, held))
                .map(held -> put(held, topic))
                .orElseGet(ArticleOutcome.NotYours::new);
    }

    private ArticleOutcome put(HeldArticle held, @Nullable CategoryId topic) {
        held.article().putUnder(topic);
        return new ArticleOutcome.Done(hold.keep(held));
    }

    private boolean isOfClass(CategoryId topic, HeldArticle held) {
        return sql.of(
                        "select exists (select from messaging.article_category where id = :id and class_id = :class) as known")
                .with("id", topic)
                .with("class", held.before().place().classId())
                .get(row -> row.flag("known"));
    }
}
