package fr.ent.messaging.blog.feed;

import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.ArticleRights;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own secret addresses of classes' blogs. */
@RestController
@RequestMapping("/api/messaging/blog-feeds")
class FeedLinkController {

    private static final int LINKS = 20;
    private static final Duration PER = Duration.ofMinutes(10);

    private final FeedLinks links;
    private final OpenFeedLink openFeedLink;
    private final ArticleRights rights;
    private final RateLimits limits;

    FeedLinkController(FeedLinks links, OpenFeedLink openFeedLink, ArticleRights rights, RateLimits limits) {
        this.links = links;
        this.openFeedLink = openFeedLink;
        this.rights = rights;
        this.limits = limits;
    }

    /** Reads whether the viewer has a secret address of a class's blog, and since when. */
    @GetMapping("/{classId}")
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    FeedLinkView read(@PathVariable ClassId classId, Viewer viewer) {
        return read(new NamedBlog(classId, null), viewer);
    }

    /** Reads whether the viewer has a secret address of a school's journal, and since when. */
    @GetMapping("/journals/{schoolId}")
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    FeedLinkView readOfJournal(@PathVariable SchoolId schoolId, Viewer viewer) {
        return read(new NamedBlog(null, schoolId), viewer);
    }

    private FeedLinkView read(NamedBlog blog, Viewer viewer) {
        requireReader(blog, viewer);
        return new FeedLinkView(
                links.find(viewer.person(), blog).map(FeedLink::openedAt).orElse(null));
    }

    /**
     * Opens a secret address of a blog or journal, or renews it: an older one leads nowhere any more. Only this answer tells it; 20 in
     * ten minutes.
     */
    @PostMapping
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.CREATED)
    OpenedFeed open(@RequestBody @Valid FeedWish wish, Viewer viewer) {
        limits.take("blog-feed-link", viewer.person().toString(), LINKS, PER);
        NamedBlog blog = new NamedBlog(wish.classId(), wish.schoolId());
        requireReader(blog, viewer);
        return new OpenedFeed(
                FeedController.FEEDS + openFeedLink.open(blog, viewer).value() + ".atom");
    }

    /** Closes the viewer's secret address of a class's blog, also once the class is lost. Without one nothing changes. */
    @DeleteMapping("/{classId}")
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable ClassId classId, Viewer viewer) {
        openFeedLink.close(new NamedBlog(classId, null), viewer);
    }

    /** Closes the viewer's secret address of a journal, also once the school is lost. Without one nothing changes. */
    @DeleteMapping("/journals/{schoolId}")
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closeOfJournal(@PathVariable SchoolId schoolId, Viewer viewer) {
        openFeedLink.close(new NamedBlog(null, schoolId), viewer);
    }

    /** Today's: what a family reads on of former years isn't sent outside. */
    private void requireReader(NamedBlog blog, Viewer viewer) {
        if (rights.find(blog)
                .filter(place -> rights.leads(place, viewer)
                        || viewer.children().stream().anyMatch(child -> place.isOfChild(child)))
                .isEmpty()) {
            throw Problem.notFound();
        }
    }

    /**
     * The viewer's secret address of a blog.
     *
     * @param openedAt none without one
     */
    record FeedLinkView(@Nullable Instant openedAt) {}

    /** The class whose blog is wanted, or the school whose journal is. */
    record FeedWish(@Nullable ClassId classId, @Nullable SchoolId schoolId) {}

    /**
     * A secret address just opened.
     *
     * @param path of the feed, at the address of this site
     */
    record OpenedFeed(String path) {}
}
