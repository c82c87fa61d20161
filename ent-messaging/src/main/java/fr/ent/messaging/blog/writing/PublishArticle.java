package fr.ent.messaging.blog.writing;

import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleState;
import fr.ent.messaging.blog.writing.HoldArticle.HeldArticle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes an article, at once or at a moment to come, unless a picture may not be shown to its readers, nobody said who is on it, or
 * the virus scanner holds it back for good. What was taken out of it stays out.
 */
@Component
class PublishArticle {

    private static final Duration FURTHEST = Duration.ofDays(366);

    private final HoldArticle hold;
    private final CheckPeople checkPeople;
    private final CheckConsents checkConsents;
    private final FollowArticle follow;
    private final Clock clock;

    PublishArticle(
            HoldArticle hold, CheckPeople checkPeople, CheckConsents checkConsents, FollowArticle follow, Clock clock) {
        this.hold = hold;
        this.checkPeople = checkPeople;
        this.checkConsents = checkConsents;
        this.follow = follow;
        this.clock = clock;
    }

    /** Publishing twice is publishing once. */
    @Transactional
    public ArticleOutcome publish(ArticleId id, Publication how, Viewer viewer) {
        Instant now = clock.instant();
        Instant at = how.at();
        if (at != null && at.isAfter(now.plus(FURTHEST))) {
            throw new InvalidInput("at", "out-of-range");
        }
        hold.holdPupils(id, List.of());
        return hold.findLed(id, viewer)
                .map(held -> publish(held, at != null && at.isAfter(now) ? at : null, how, viewer))
                .orElseGet(ArticleOutcome.NotYours::new);
    }

    private ArticleOutcome publish(HeldArticle held, @Nullable Instant at, Publication how, Viewer viewer) {
        ArticleFacts before = held.before();
        ArticleAudience readers = how.audience() == null ? before.content().audience() : how.audience();
        if (before.isPublished() && at != null) {
            return held.notNow();
        }
        if (before.isPublished() && readers == before.content().audience()) {
            return new ArticleOutcome.Done(before);
        }
        if (how.version() != null && how.version() != before.version()) {
            return new ArticleOutcome.ChangedMeanwhile(before.version());
        }
        List<FileId> said = how.listSaid(before);
        if (!checkPeople.maySay(before.place(), said, before.saidFiles(), viewer)) {
            return new ArticleOutcome.ForColleague();
        }
        ShownPictures pictures = ShownPictures.of(before, said, held.people(), readers);
        Optional<ArticleOutcome.Refused> forbidden =
                hold.refuseShowing(pictures).or(() -> checkConsents.check(pictures, viewer));
        if (forbidden.isPresent()) {
            return forbidden.get();
        }
        held.article().readBy(readers, said, clock.instant());
        return new ArticleOutcome.Done(at == null ? show(held, viewer) : schedule(held, at));
    }

    private ArticleFacts schedule(HeldArticle held, Instant at) {
        held.article().schedule(at);
        return hold.keep(held);
    }

    private ArticleFacts show(HeldArticle held, Viewer viewer) {
        if (held.before().isPublished()) {
            ArticleFacts after = hold.keep(held);
            follow.changed(held, after, held.people(), viewer);
            return after;
        }
        held.article().publish(clock.instant());
        ArticleFacts shown = hold.keep(held);
        follow.published(shown, viewer);
        return shown;
    }

    /** Publishes an article whose moment has come; goes back to the teacher if a picture may not be shown. */
    @Transactional
    public void publishDue(ArticleId id) {
        hold.holdPupils(id, List.of());
        hold.find(id).filter(this::isDue).ifPresent(held -> {
            ArticleAudience readers = held.before().content().audience();
            ShownPictures pictures = ShownPictures.of(held.before(), held.people(), readers);
            if (hold.refuseShowing(pictures).isPresent()
                    || !checkConsents.listRefused(pictures).isEmpty()) {
                held.article().submit(clock.instant());
                follow.held(hold.keep(held));
                return;
            }
            held.article().publish(clock.instant());
            follow.published(hold.keep(held), null);
        });
    }

    private boolean isDue(HeldArticle held) {
        Instant at = held.before().publishAt();
        return held.before().state() == ArticleState.SCHEDULED && at != null && !at.isAfter(clock.instant());
    }
}
