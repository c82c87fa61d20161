package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.audit.AuditedAct;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.CheckedPeople;
import fr.ent.messaging.blog.writing.HoldArticle.HeldArticle;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows what became of an article: what a published one was before is kept, the trail knows of it, and its readers hear of it. */
@Component
class FollowArticle {

    private final ArticleEdits edits;
    private final ArticleNotices notices;
    private final Audit audit;
    private final Clock clock;

    FollowArticle(ArticleEdits edits, ArticleNotices notices, Audit audit, Clock clock) {
        this.edits = edits;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param by null when its moment has come */
    void published(ArticleFacts shown, @Nullable Viewer by) {
        if (by == null) {
            audit.recordOfNobody("article.published", target(shown), details(shown));
        } else {
            audit.record(by.person(), "article.published", target(shown), details(shown));
        }
        notices.tellPublished(shown);
    }

    /** Goes back to the teacher, for a picture may not be shown any more. */
    void held(ArticleFacts article) {
        notices.tellHeld(article);
    }

    /** @param people those of now */
    void changed(HeldArticle held, ArticleFacts after, CheckedPeople people, Viewer by) {
        ArticleFacts before = held.before();
        List<AuditedAct> unnamed = listUnnamed(held.people(), after, people).stream()
                .map(pupil -> new AuditedAct("child:" + pupil, Map.of()))
                .toList();
        if (!unnamed.isEmpty()) {
            audit.recordAll(by.person(), "article.face-removed", unnamed);
        }
        if (!before.isPublished()) {
            return;
        }
        edits.add(before, held.people(), by, clock.instant());
        audit.record(by.person(), "article.changed", target(after), details(after));
        if (before.content().audience() != after.content().audience()) {
            notices.tellOtherReaders(before, after);
        }
    }

    /** Pupils who were said to be on a picture that stays, and aren't any more. */
    private static List<ChildId> listUnnamed(CheckedPeople before, ArticleFacts article, CheckedPeople after) {
        Set<ChildId> unnamed = new LinkedHashSet<>();
        article.content().files().forEach(file -> {
            Set<ChildId> gone = new LinkedHashSet<>(before.faces().getOrDefault(file, Set.of()));
            gone.removeAll(after.faces().getOrDefault(file, Set.of()));
            unnamed.addAll(gone);
        });
        return List.copyOf(unnamed);
    }

    private static String target(ArticleFacts article) {
        return "article:" + article.id();
    }

    private static Map<String, String> details(ArticleFacts article) {
        return Map.of("audience", article.content().audience().name());
    }
}
