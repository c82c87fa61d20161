package fr.ent.messaging.blog.writing;

import fr.ent.core.image.ImageConsentChanged;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.TakenOffPictures;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes pictures out of published articles with the consent, in the transaction that withdraws it: both or neither. */
@Component
class FollowConsents {

    private final ArticleRows rows;
    private final ArticleFiles files;
    private final ArticleNotices notices;

    FollowConsents(ArticleRows rows, ArticleFiles files, ArticleNotices notices) {
        this.rows = rows;
        this.files = files;
        this.notices = notices;
    }

    @EventListener
    @Transactional
    public void withdrawn(ImageConsentChanged changed) {
        List<TakenOffPictures> taken = rows.takeOff(changed.child(), ArticleAudience.listUsing(changed.withdrawn()));
        files.takeOff(taken);
        notices.tellTakenOff(taken, changed.child());
    }
}
