package fr.ent.messaging.blog.writing;

import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleState;
import fr.ent.messaging.blog.writing.HoldArticle.HeldArticle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes an article, at once or at a moment to come, unless a picture may not be shown to its readers. */
@Component
class PublishArticle {

    private static final Duration FURTHEST = Duration.ofDays(366);

    private final HoldArticle hold;
    private final CheckConsents checkConsents;
    private final ArticleNotices notices;
    private final Audit audit;
    private final Clock clock;

    PublishArticle(HoldArticle hold, CheckConsents checkConsents, ArticleNotices notices, Audit audit, Clock clock) {
        this.hold = hold;
        this.checkConsents = checkConsents;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishing twice is publishing once.
     *
     * @param at when; at once if that is over
     * @param audience other readers than the article names, or null
     */
    @Transactional
    public ArticleOutcome publish(
            ArticleId id, @Nullable Instant at, @Nullable ArticleAudience audience, Viewer viewer) {
        Instant now = clock.instant();
        if (at != null && at.isAfter(now.plus(FURTHEST))) {
            throw new InvalidInput("at", "out-of-range");
        }
        return hold.findLed(id, viewer)
                .map(held -> publish(held, at != null && at.isAfter(now) ? at : null, audience, viewer))
                .orElseGet(ArticleOutcome.NotYours::new);
    }

    private ArticleOutcome publish(
            HeldArticle held, @Nullable Instant at, @Nullable ArticleAudience audience, Viewer viewer) {
        ArticleAudience readers = audience == null ? held.before().content().audience() : audience;
        boolean published = held.before().isPublished();
        if (published && at != null) {
            return held.notNow();
        }
        if (published && readers == held.before().content().audience()) {
            return new ArticleOutcome.Done(held.before());
        }
        Optional<ArticleOutcome.ImageForbidden> forbidden = checkConsents.check(held.people(), readers);
        if (forbidden.isPresent()) {
            return forbidden.get();
        }
        held.article().readBy(readers);
        if (at != null) {
            held.article().schedule(at);
            return new ArticleOutcome.Done(hold.keep(held));
        }
        return new ArticleOutcome.Done(show(held, viewer));
    }

    private ArticleFacts show(HeldArticle held, Viewer viewer) {
        if (!held.before().isPublished()) {
            held.article().publish(clock.instant());
        }
        ArticleFacts shown = hold.keep(held);
        audit.record(viewer.person(), "article.published", "article:" + shown.id(), details(shown));
        notices.tellPublished(shown);
        return shown;
    }

    /** Publishes an article whose moment has come; goes back to the teacher if a picture may not be shown any more. */
    @Transactional
    public void publishDue(ArticleId id) {
        hold.find(id).filter(this::isDue).ifPresent(held -> {
            ArticleAudience readers = held.before().content().audience();
            if (checkConsents.check(held.people(), readers).isPresent()) {
                held.article().submit(clock.instant());
                notices.tellHeld(hold.keep(held));
                return;
            }
            held.article().publish(clock.instant());
            ArticleFacts shown = hold.keep(held);
            audit.recordOfNobody("article.published", "article:" + shown.id(), details(shown));
            notices.tellPublished(shown);
        });
    }

    private boolean isDue(HeldArticle held) {
        Instant at = held.before().publishAt();
        return held.before().state() == ArticleState.SCHEDULED && at != null && !at.isAfter(clock.instant());
    }

    private static Map<String, String> details(ArticleFacts article) {
        return Map.of("audience", article.content().audience().name());
    }
}
