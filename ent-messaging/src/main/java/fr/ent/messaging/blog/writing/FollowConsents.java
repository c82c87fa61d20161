package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.PupilClassesChanged;
import fr.ent.core.image.PupilClassesChanged.ClassChange;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.OwnClass;
import fr.ent.messaging.blog.writing.ArticleFiles.TakenOffPictures;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes pictures out of published articles with the consent, in the transaction that withdraws it: both or neither; and out of those
 * of a class that a pupil leaves within its year, unless other classes may show the pupil. What isn't published yet is closed to a
 * pupil who left, but for own pictures.
 */
@Component
class FollowConsents {

    private final ArticleRows rows;
    private final Articles articles;
    private final ArticleFiles files;
    private final ArticleNotices notices;
    private final OwnClass ownClass;

    FollowConsents(ArticleRows rows, Articles articles, ArticleFiles files, ArticleNotices notices, OwnClass ownClass) {
        this.ownClass = ownClass;
        this.rows = rows;
        this.articles = articles;
        this.files = files;
        this.notices = notices;
    }

    /** A picture that is out already isn't taken out again, and nobody hears of it again. */
    @EventListener
    @Transactional
    public void withdrawn(ImageConsentChanged changed) {
        takeOff(
                changed.child(),
                rows.listShowing(
                        changed.child(), ArticleAudience.listUsing(changed.withdrawn()), ownClass.find(changed)));
    }

    /**
     * A picture that is taken out stays out if the pupil comes back, until a teacher shows it again; what isn't published is open to
     * its pupils of today.
     */
    @EventListener
    @Transactional
    public void left(PupilClassesChanged changed) {
        follow(changed.changes().stream().map(ClassChange::child).distinct().toList());
        rows.listShowing(changed.listHidden()).forEach(this::takeOff);
    }

    private void follow(Collection<ChildId> moved) {
        Map<ArticleId, List<ChildId>> written = rows.listUnpublished(moved);
        if (!written.isEmpty()) {
            files.follow(
                    written, hold(written.keySet()).stream().map(Article::facts).toList());
        }
    }

    private List<Article> hold(Collection<ArticleId> ids) {
        return articles.findByIdInOrderById(ids.stream().map(ArticleId::value).toList());
    }

    private void takeOff(ChildId child, Map<ArticleId, List<FileId>> showing) {
        if (showing.isEmpty()) {
            return;
        }
        List<TakenOffPictures> taken = hold(showing.keySet()).stream()
                .map(article -> files.takeOut(
                        article, showing.getOrDefault(article.facts().id(), List.of())))
                .filter(from -> !from.pictures().isEmpty())
                .toList();
        files.takeOff(taken);
        notices.tellTakenOff(taken, child);
    }
}
