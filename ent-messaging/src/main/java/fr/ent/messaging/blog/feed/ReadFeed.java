package fr.ent.messaging.blog.feed;

import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.feed.BlogFeed.FeedSecrecy;
import fr.ent.messaging.blog.shown.ShowArticles;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads feeds, and the pictures that they show: consent is asked for at each opening of either. */
@Component
class ReadFeed {

    /** Articles of a feed; programs keep what they read before. */
    private static final int MOST = 30;

    private final FindFeed findFeed;
    private final ArticleRows rows;
    private final ShowArticles showArticles;

    ReadFeed(FindFeed findFeed, ArticleRows rows, ShowArticles showArticles) {
        this.findFeed = findFeed;
        this.rows = rows;
        this.showArticles = showArticles;
    }

    Optional<AtomFeed> read(String name, URI site) {
        return findFeed.find(name).map(feed -> {
            Instant changed = rows.findLastChange(feed.articles().schools())
                    .filter(feed.openedAt()::isBefore)
                    .orElse(feed.openedAt());
            String atom = new WrittenAtom(feed, site, changed)
                    .of(showArticles.show(rows.listPublished(feed.articles(), null, MOST)));
            return new AtomFeed(atom, changed, feed.secrecy());
        });
    }

    Optional<FileView> findPicture(String name, ArticleId article, FileId picture) {
        return findFeed.find(name)
                .flatMap(feed -> rows.findPublished(feed.articles(), article))
                .flatMap(found -> showArticles.findFile(found, picture));
    }

    /** A feed as it is sent. */
    record AtomFeed(String text, Instant changedAt, FeedSecrecy secrecy) {}
}
