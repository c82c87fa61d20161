package fr.ent.messaging.blog.writing;

import fr.ent.core.Viewer;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleState;
import fr.ent.messaging.blog.writing.HoldArticle.HeldArticle;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands an article to the teacher, and gives it back with a remark. Each done twice is done once. */
@Component
class SubmitArticle {

    private final HoldArticle hold;
    private final ArticleNotices notices;
    private final Clock clock;

    SubmitArticle(HoldArticle hold, ArticleNotices notices, Clock clock) {
        this.hold = hold;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public ArticleOutcome submit(ArticleId id, Viewer viewer) {
        return hold.find(id, viewer).map(held -> submit(held, viewer)).orElseGet(ArticleOutcome.NotYours::new);
    }

    private ArticleOutcome submit(HeldArticle held, Viewer viewer) {
        if (held.before().state() == ArticleState.SUBMITTED) {
            return new ArticleOutcome.Done(held.before());
        }
        if (!held.before().state().isInHand()) {
            return held.notNow();
        }
        held.article().submit(clock.instant());
        ArticleFacts submitted = hold.keep(held);
        notices.tellSubmitted(submitted, viewer);
        return new ArticleOutcome.Done(submitted);
    }

    @Transactional
    public ArticleOutcome giveBack(ArticleId id, String remark, Viewer viewer) {
        return hold.findLed(id, viewer).map(held -> giveBack(held, remark)).orElseGet(ArticleOutcome.NotYours::new);
    }

    private ArticleOutcome giveBack(HeldArticle held, String remark) {
        ArticleState state = held.before().state();
        if (state != ArticleState.SUBMITTED && state != ArticleState.RETURNED) {
            return held.notNow();
        }
        held.article().giveBack(remark.strip(), clock.instant());
        ArticleFacts returned = hold.keep(held);
        if (state == ArticleState.SUBMITTED) {
            notices.tellReturned(returned, held.people());
        }
        return new ArticleOutcome.Done(returned);
    }
}
