package fr.ent.messaging.blog.feed;

import fr.ent.core.TerritoryId;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.core.territory.SiteAddress;
import fr.ent.core.territory.Territories;
import fr.ent.core.text.OneLine;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.feed.BlogFeed.FeedSecrecy;
import fr.ent.messaging.blog.feed.ReadFeed.AtomFeed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Feeds of blogs and their pictures, for programs that know nothing of accounts. */
@RestController
class FeedController {

    static final String FEEDS = "/api/public/blog/";

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final int READS = 120;
    private static final int PICTURES = 1_200;
    private static final int GUESSES = 30;
    private static final Duration PER = Duration.ofMinutes(10);

    private final ReadFeed readFeed;
    private final Files files;
    private final Territories territories;
    private final SiteAddress site;
    private final RateLimits limits;

    FeedController(ReadFeed readFeed, Files files, Territories territories, SiteAddress site, RateLimits limits) {
        this.readFeed = readFeed;
        this.files = files;
        this.territories = territories;
        this.site = site;
        this.limits = limits;
    }

    /**
     * Reads a blog as Atom (RFC 4287): the public page of a school or a class, or the blog behind a secret link. No account is asked
     * for; 120 reads in ten minutes. Answers 304 if nothing has changed.
     *
     * @param feed the name of a public page's feed, or the secret of a link
     */
    @GetMapping(FEEDS + "{feed}.atom")
    @AllowedToPublic
    @Answers(
            value = {200, 304},
            as = "application/atom+xml")
    ResponseEntity<String> read(@PathVariable @OneLine(max = 100) String feed, HttpServletRequest request) {
        limits.take("blog-feed", ClientAddress.of(request).value(), READS, PER);
        AtomFeed atom = found(TerritoryScope.call(territory(request), () -> readFeed.read(feed, site.find())), request);
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(
                        atom.secrecy() == FeedSecrecy.PUBLIC
                                ? CacheControl.noCache()
                                : CacheControl.noCache().cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(atom.text().getBytes(StandardCharsets.UTF_8)))
                .lastModified(atom.changedAt())
                .body(atom.text());
    }

    /**
     * Opens a picture of a feed's article, or a sound of a page, if everybody on it may still be shown. Nothing keeps it; 1,200 in ten
     * minutes.
     *
     * @param feed the name of a public page's feed, or the secret of a link
     */
    @GetMapping(FEEDS + "{feed}/pictures/{article}/{picture}")
    @AllowedToPublic
    @Answers(as = MediaType.ALL_VALUE)
    ResponseEntity<InputStreamResource> open(
            @PathVariable @OneLine(max = 100) String feed,
            @PathVariable ArticleId article,
            @PathVariable FileId picture,
            HttpServletRequest request) {
        limits.take("blog-picture", ClientAddress.of(request).value(), PICTURES, PER);
        OpenedPicture opened = found(
                TerritoryScope.call(
                        territory(request),
                        () -> readFeed.findPicture(feed, article, picture)
                                .map(file -> new OpenedPicture(file, files.open(file)))),
                request);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.file().mediaType()))
                .contentLength(opened.file().size())
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(opened.content()));
    }

    /** The answer; one who asks for what isn't there may be guessing. */
    private <T> T found(Optional<T> answer, HttpServletRequest request) {
        if (answer.isEmpty()) {
            limits.take("blog-feed-guess", ClientAddress.of(request).value(), GUESSES, PER);
            throw Problem.notFound();
        }
        return answer.get();
    }

    private TerritoryId territory(HttpServletRequest request) {
        return territories.at(request.getServerName()).id();
    }

    /** A picture whose content flows. */
    private record OpenedPicture(FileView file, InputStream content) {}
}
