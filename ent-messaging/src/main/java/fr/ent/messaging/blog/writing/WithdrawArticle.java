package fr.ent.messaging.blog.writing;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.writing.HoldArticle.HeldArticle;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an article back from its readers, or off the calendar: text and files at once. Doing so twice is doing so once. */
@Component
class WithdrawArticle {

    private final HoldArticle hold;
    private final ArticleNotices notices;
    private final Audit audit;
    private final Clock clock;

    WithdrawArticle(HoldArticle hold, ArticleNotices notices, Audit audit, Clock clock) {
        this.hold = hold;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ArticleOutcome withdraw(ArticleId id, Viewer viewer) {
        return hold.findLed(id, viewer).map(held -> withdraw(held, viewer)).orElseGet(ArticleOutcome.NotYours::new);
    }

    private ArticleOutcome withdraw(HeldArticle held, Viewer viewer) {
        return switch (held.before().state()) {
            case WITHDRAWN -> new ArticleOutcome.Done(held.before());
            case DRAFT, RETURNED, SUBMITTED -> held.notNow();
            case SCHEDULED, PUBLISHED -> {
                held.article().withdraw(clock.instant());
                ArticleFacts withdrawn = hold.keep(held);
                audit.record(viewer.person(), "article.withdrawn", "article:" + withdrawn.id(), Map.of());
                notices.takeBack(withdrawn);
                yield new ArticleOutcome.Done(withdrawn);
            }
        };
    }
}
