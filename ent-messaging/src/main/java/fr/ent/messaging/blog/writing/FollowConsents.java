package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.ImageUse;
import fr.ent.core.image.PupilClassesChanged;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.writing.ArticleFiles.TakenOffPictures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes pictures out of published articles with the consent, in the transaction that withdraws it: both or neither; and out of those
 * of a class that a pupil leaves within its year, unless other classes may show the pupil.
 */
@Component
class FollowConsents {

    private static final ClassId NO_CLASS = new ClassId(new UUID(0, 0));

    private final ArticleRows rows;
    private final Articles articles;
    private final ArticleFiles files;
    private final ArticleNotices notices;
    private final Directory directory;

    FollowConsents(
            ArticleRows rows, Articles articles, ArticleFiles files, ArticleNotices notices, Directory directory) {
        this.directory = directory;
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
                rows.listShowing(changed.child(), ArticleAudience.listUsing(changed.withdrawn()), own(changed)));
    }

    /** A picture that is taken out stays out if the pupil comes back, until a teacher shows it again. */
    @EventListener
    @Transactional
    public void left(PupilClassesChanged changed) {
        rows.listShowing(changed.listHidden()).forEach(this::takeOff);
    }

    private void takeOff(ChildId child, Map<ArticleId, List<FileId>> showing) {
        if (showing.isEmpty()) {
            return;
        }
        List<TakenOffPictures> taken =
                articles
                        .findByIdInOrderById(
                                showing.keySet().stream().map(ArticleId::value).toList())
                        .stream()
                        .map(article -> files.takeOut(
                                article, showing.getOrDefault(article.facts().id(), List.of())))
                        .filter(from -> !from.pictures().isEmpty())
                        .toList();
        files.takeOff(taken);
        notices.tellTakenOff(taken, child);
    }

    /** Other classes' articles show a child by the school's consent; to one who has left every class is another. */
    private @Nullable ClassId own(ImageConsentChanged changed) {
        return changed.withdrawn().contains(ImageUse.SCHOOL)
                ? directory.findChild(changed.child()).map(ChildView::classId).orElse(NO_CLASS)
                : null;
    }
}
