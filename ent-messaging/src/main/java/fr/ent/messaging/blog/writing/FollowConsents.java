package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.ImageConsentChanged;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleRows;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes pictures out of published articles with the consent, in the transaction that withdraws it: both or neither. */
@Component
class FollowConsents {

    private final ArticleRows rows;
    private final Articles articles;
    private final ArticleFiles files;
    private final ArticleNotices notices;

    FollowConsents(ArticleRows rows, Articles articles, ArticleFiles files, ArticleNotices notices) {
        this.rows = rows;
        this.articles = articles;
        this.files = files;
        this.notices = notices;
    }

    @EventListener
    @Transactional
    public void withdrawn(ImageConsentChanged changed) {
        rows.listShowing(changed.child(), ArticleAudience.listUsing(changed.withdrawn()))
                .forEach((article, pictures) -> takeOff(article, pictures, changed.child()));
    }

    private void takeOff(ArticleId id, List<FileId> pictures, ChildId child) {
        articles.findById(id.value()).ifPresent(article -> {
            List<FileId> shown = pictures.stream()
                    .filter(article.facts().content().files()::contains)
                    .toList();
            article.takeOff(shown);
            ArticleFacts after = articles.saveAndFlush(article).facts();
            files.takeOff(after, shown);
            notices.tellTakenOff(after, child);
        });
    }
}
