package fr.ent.messaging.blog.writing;

import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleContent;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticlePeople;
import fr.ent.messaging.blog.ArticleStanding;
import fr.ent.messaging.blog.CheckedPeople;
import fr.ent.messaging.blog.writing.HoldArticle.HeldArticle;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes an article: its pupils while they have it in hand, teachers at any time. What a published article said before is
 * kept, and no picture comes into it that its readers may not see.
 */
@Component
class ReviseArticle {

    private final HoldArticle hold;
    private final CheckPeople checkPeople;
    private final CheckConsents checkConsents;
    private final ArticleEdits edits;
    private final Clock clock;

    ReviseArticle(
            HoldArticle hold, CheckPeople checkPeople, CheckConsents checkConsents, ArticleEdits edits, Clock clock) {
        this.hold = hold;
        this.checkPeople = checkPeople;
        this.checkConsents = checkConsents;
        this.edits = edits;
        this.clock = clock;
    }

    /** @param version the one that was read; none to write over whatever is there */
    @Transactional
    public ArticleOutcome revise(
            ArticleId id, @Nullable Integer version, ArticleContent content, ArticlePeople named, Viewer viewer) {
        return hold.find(id, viewer)
                .map(held -> revise(held, version, content, named, viewer))
                .orElseGet(ArticleOutcome.NotYours::new);
    }

    private ArticleOutcome revise(
            HeldArticle held, @Nullable Integer version, ArticleContent content, ArticlePeople named, Viewer viewer) {
        ArticleFacts before = held.before();
        if (held.standing() == ArticleStanding.AUTHOR && !before.state().isInHand()) {
            return held.notNow();
        }
        if (version != null && version != before.version()) {
            return new ArticleOutcome.ChangedMeanwhile(before.version());
        }
        if (!hold.mayAttach(added(before, content), viewer)) {
            return new ArticleOutcome.UnknownFiles();
        }
        CheckedPeople people = checkPeople.check(
                new ClassView(before.classId(), "", before.schoolId()), content, named, held.people(), viewer);
        Optional<ArticleOutcome.ImageForbidden> forbidden =
                before.isPublished() ? checkConsents.check(people, content.audience()) : Optional.empty();
        if (forbidden.isPresent()) {
            return forbidden.get();
        }
        write(held, content, named.listSaid(content.files(), before.saidFiles()), viewer);
        return new ArticleOutcome.Done(hold.keep(held, people));
    }

    private void write(HeldArticle held, ArticleContent content, List<FileId> said, Viewer viewer) {
        Instant now = clock.instant();
        if (held.before().isPublished()) {
            edits.add(held.before(), viewer, now);
        }
        held.article().write(content, said, now);
    }

    private static List<FileId> added(ArticleFacts before, ArticleContent content) {
        List<FileId> added = new ArrayList<>(content.files());
        added.removeAll(before.content().files());
        return added;
    }
}
