package fr.ent.messaging.blog.writing;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleContent;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleStanding;
import fr.ent.messaging.blog.AuthorKind;
import fr.ent.messaging.blog.CheckedPeople;
import fr.ent.messaging.blog.writing.HoldArticle.HeldArticle;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes an article: its pupils while they have it in hand, teachers at any time. What a published article said before is
 * kept, and no picture comes into it that its readers may not see. An adult without a class takes none away that somebody else sent.
 */
@Component
public class ReviseArticle {

    private final HoldArticle hold;
    private final CheckPeople checkPeople;
    private final CheckConsents checkConsents;
    private final FollowArticle follow;
    private final Clock clock;

    ReviseArticle(
            HoldArticle hold, CheckPeople checkPeople, CheckConsents checkConsents, FollowArticle follow, Clock clock) {
        this.hold = hold;
        this.checkPeople = checkPeople;
        this.checkConsents = checkConsents;
        this.follow = follow;
        this.clock = clock;
    }

    /** Writing what is there already changes nothing. */
    @Transactional
    public ArticleOutcome revise(ArticleId id, ArticleRevision revision, Viewer viewer) {
        return change(id, revision, null, viewer);
    }

    /** The same of an article that is a page, or that is empty and becomes one. */
    @Transactional
    public ArticleOutcome revise(ArticleId id, ArticleRevision revision, CarriedPage page, Viewer viewer) {
        return change(id, revision, page, viewer);
    }

    private ArticleOutcome change(ArticleId id, ArticleRevision revision, @Nullable CarriedPage page, Viewer viewer) {
        if (!viewer.holds(Role.PUPIL)) {
            hold.holdPupils(id, revision.people().listNamed());
        }
        return hold.find(id, viewer)
                .map(held -> revise(held, revision, page, viewer))
                .orElseGet(ArticleOutcome.NotYours::new);
    }

    private ArticleOutcome revise(
            HeldArticle held, ArticleRevision revision, @Nullable CarriedPage page, Viewer viewer) {
        ArticleFacts before = held.before();
        if (held.standing() == ArticleStanding.AUTHOR && !before.state().isInHand()) {
            return held.notNow();
        }
        if (page == null ? before.page() : !before.mayBePage()) {
            return new ArticleOutcome.OtherForm();
        }
        if (revision.version() != null && revision.version() != before.version()) {
            return new ArticleOutcome.ChangedMeanwhile(before.version());
        }
        ArticleRevision kept = revision.with(own(revision.content(), before, page, viewer));
        Optional<ArticleOutcome.Refused> refused = hold.refuseAttaching(added(before, kept.content()), viewer);
        if (refused.isPresent()) {
            return refused.get();
        }
        ChangedArticle changed = change(held, kept, viewer);
        return checkPeople.maySay(before.place(), changed.said(), before.saidFiles(), viewer)
                ? write(held, changed, page, viewer)
                : new ArticleOutcome.ForColleague();
    }

    /** Readers, and how comments are taken, stay as they were where it isn't the staff that writes. */
    private ArticleContent own(ArticleContent content, ArticleFacts before, @Nullable CarriedPage page, Viewer viewer) {
        AuthorKind by = AuthorKind.of(viewer, before.place());
        if (by == AuthorKind.STAFF) {
            return content;
        }
        ArticleContent taken = content.takenAs(before.content());
        return by == AuthorKind.CONTRIBUTOR && page == null
                ? taken.with(
                        hold.listOthers(before.content().files(), viewer),
                        before.content().files())
                : taken;
    }

    private ChangedArticle change(HeldArticle held, ArticleRevision revision, Viewer viewer) {
        ArticleFacts before = held.before();
        AuthorKind by = AuthorKind.of(viewer, before.place());
        ArticleContent content = revision.content();
        return new ChangedArticle(
                content,
                checkPeople.check(before.place(), content, revision.people(), held.people(), viewer),
                revision.people().listSaid(content.files(), before.saidFiles(), by),
                revision.listOff(before.offFiles(), by));
    }

    private ArticleOutcome write(HeldArticle held, ChangedArticle changed, @Nullable CarriedPage page, Viewer viewer) {
        ArticleFacts before = held.before();
        if (changed.equals(ChangedArticle.of(held)) && (page == null || !page.changes(before.id()))) {
            return new ArticleOutcome.Done(before);
        }
        Optional<ArticleOutcome.Refused> forbidden =
                before.isPublished() ? checkConsents.check(changed.shown(held), viewer) : Optional.empty();
        if (forbidden.isPresent()) {
            return forbidden.get();
        }
        held.article().write(changed.content(), changed.said(), changed.off(), clock.instant());
        if (page != null) {
            held.article().writePage();
        }
        ArticleFacts after = hold.keep(held, changed.people());
        follow.changed(held, after, changed.people(), viewer);
        if (page != null) {
            page.write(after.id());
        }
        return new ArticleOutcome.Done(after);
    }

    private static List<FileId> added(ArticleFacts before, ArticleContent content) {
        List<FileId> added = new ArrayList<>(content.files());
        added.removeAll(before.content().files());
        return added;
    }

    /** A part of an article beside its own words, changed with it in one transaction. */
    public interface CarriedPage {

        /** Whether it isn't what the article carries already. */
        boolean changes(ArticleId article);

        void write(ArticleId article);
    }

    /**
     * An article as it is to be.
     *
     * @param said pictures of which a teacher said who is on them
     * @param off pictures that are out of it
     */
    private record ChangedArticle(ArticleContent content, CheckedPeople people, List<FileId> said, List<FileId> off) {

        static ChangedArticle of(HeldArticle held) {
            ArticleFacts before = held.before();
            return new ChangedArticle(before.content(), held.people(), before.saidFiles(), before.offFiles());
        }

        ShownPictures shown(HeldArticle held) {
            return new ShownPictures(
                    held.before().id(),
                    held.before().place(),
                    ShownPictures.without(content.files(), off),
                    said,
                    listKnown(held),
                    people.faces(),
                    content.audience());
        }

        /** A change of words takes nothing off that its readers see, though a pupil may be in another class by now. */
        private List<FileId> listKnown(HeldArticle held) {
            ArticleFacts before = held.before();
            if (before.content().audience() != content.audience()) {
                return List.of();
            }
            return ShownPictures.without(before.content().files(), before.offFiles()).stream()
                    .filter(file -> held.people()
                            .faces()
                            .getOrDefault(file, Set.of())
                            .equals(people.faces().getOrDefault(file, Set.of())))
                    .toList();
        }
    }
}
