package fr.ent.messaging.blog.feed;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.LinkToken;
import java.security.SecureRandom;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, renews and closes somebody's secret address of a class's blog. */
@Component
class OpenFeedLink {

    private final SecureRandom random = new SecureRandom();
    private final FeedLinks links;
    private final Audit audit;

    OpenFeedLink(FeedLinks links, Audit audit) {
        this.links = links;
        this.audit = audit;
    }

    /** The token is told this once. */
    @Transactional
    LinkToken open(ClassId schoolClass, Viewer reader) {
        LinkToken token = LinkToken.draw(random);
        links.open(reader.person(), schoolClass, token);
        audit.record(reader.person(), "blog-feed.opened", "class:" + schoolClass, Map.of());
        return token;
    }

    @Transactional
    void close(ClassId schoolClass, Viewer reader) {
        if (links.close(reader.person(), schoolClass)) {
            audit.record(reader.person(), "blog-feed.closed", "class:" + schoolClass, Map.of());
        }
    }
}
