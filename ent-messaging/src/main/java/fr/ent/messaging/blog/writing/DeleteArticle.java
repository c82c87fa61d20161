package fr.ent.messaging.blog.writing;

import fr.ent.core.Viewer;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleStanding;
import fr.ent.messaging.blog.writing.HoldArticle.HeldArticle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes an article that was never published. One that was is taken back, and stays with what was said of it. */
@Component
class DeleteArticle {

    private final HoldArticle hold;
    private final ArticleNotices notices;

    DeleteArticle(HoldArticle hold, ArticleNotices notices) {
        this.hold = hold;
        this.notices = notices;
    }

    @Transactional
    public ArticleOutcome delete(ArticleId id, Viewer viewer) {
        return hold.find(id, viewer).map(this::delete).orElseGet(ArticleOutcome.NotYours::new);
    }

    private ArticleOutcome delete(HeldArticle held) {
        boolean inHand = held.standing() == ArticleStanding.STAFF
                || held.before().state().isInHand();
        if (held.before().publishedAt() != null || !inHand) {
            return held.notNow();
        }
        hold.delete(held);
        notices.forget(held.before(), held.people());
        return new ArticleOutcome.Done(held.before());
    }
}
