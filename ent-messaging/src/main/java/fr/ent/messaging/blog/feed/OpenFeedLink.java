package fr.ent.messaging.blog.feed;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.LinkToken;
import fr.ent.messaging.NamedBlog;
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
    LinkToken open(NamedBlog blog, Viewer reader) {
        LinkToken token = LinkToken.draw(random);
        links.open(reader.person(), blog, token);
        audit.record(reader.person(), "blog-feed.opened", target(blog), Map.of());
        return token;
    }

    @Transactional
    void close(NamedBlog blog, Viewer reader) {
        if (links.close(reader.person(), blog)) {
            audit.record(reader.person(), "blog-feed.closed", target(blog), Map.of());
        }
    }

    private static String target(NamedBlog blog) {
        return (blog.isJournal() ? "school:" : "class:") + blog.id();
    }
}
