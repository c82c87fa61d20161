package fr.ent.messaging.blog.feed;

import fr.ent.core.ClassId;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.PublishedArticles;
import fr.ent.messaging.blog.publicpage.PublicBlogs;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A blog that somebody reads in a program of their own: everybody the public page, or one reader a class's blog.
 *
 * @param name in its address: that of the page, or the secret
 * @param page the page of the site on which the same can be read
 * @param openedAt before which nothing of it changed
 * @param classNames of the school
 */
record BlogFeed(
        UUID id,
        String name,
        String title,
        String page,
        PublishedArticles articles,
        Instant openedAt,
        Map<ClassId, String> classNames,
        FeedSecrecy secrecy) {

    BlogFeed {
        classNames = Map.copyOf(classNames);
    }

    /** The address of the school's public page; none of a secret feed, and none where there are many schools. */
    Optional<String> slug() {
        return secrecy == FeedSecrecy.PUBLIC && !name.equals(PublicBlogs.ALL_SCHOOLS)
                ? Optional.of(name.replaceAll("\\..*", ""))
                : Optional.empty();
    }

    /** Where the feed lies, below the site. */
    String path() {
        return FeedController.FEEDS + name + ".atom";
    }

    String picture(ArticleId article, FileId picture) {
        return FeedController.FEEDS + name + "/pictures/" + article + "/" + picture;
    }

    /** Whether everybody may know of a feed. */
    enum FeedSecrecy {
        PUBLIC,
        SECRET
    }
}
