package fr.ent.messaging.blog.publicpage;

import fr.ent.core.TerritoryView;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.RateLimits;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import fr.ent.core.text.OneLine;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.publicpage.ReadPublicPage.PageWish;
import fr.ent.messaging.blog.publicpage.ReadPublicPage.ReadPage;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Public pages, for everybody who comes by a territory's host: they know of no session and set no cookie. */
@RestController
class PublicPageController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    /** Behind one address there may be a school. */
    private static final int READS = 300;

    private static final Duration PER = Duration.ofMinutes(10);
    private static final String SCHOOL = "/blog/{school:ecole[a-z0-9-]*}";

    private final ReadPublicPage readPublicPage;
    private final Territories territories;
    private final RateLimits limits;

    PublicPageController(ReadPublicPage readPublicPage, Territories territories, RateLimits limits) {
        this.readPublicPage = readPublicPage;
        this.territories = territories;
        this.limits = limits;
    }

    /** Shows what a school publishes for everybody, as a page; 300 in ten minutes. Caches ask anew each time. */
    @GetMapping(SCHOOL)
    @AllowedToPublic
    @Answers(
            value = {200, 304},
            as = "text/html")
    ResponseEntity<String> school(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable ArticleId after,
            @RequestParam(required = false) @Nullable @OneLine(max = 40) String rubrique,
            @RequestParam(required = false) @Nullable YearMonth mois,
            HttpServletRequest request)
            throws NoResourceFoundException {
        return read(school, null, new PageWish(after, rubrique, mois), request);
    }

    /** Shows what a class publishes for everybody, as a page; 300 in ten minutes. Caches ask anew each time. */
    @GetMapping(SCHOOL + "/{schoolClass:[a-z0-9-]+}")
    @AllowedToPublic
    @Answers(
            value = {200, 304},
            as = "text/html")
    ResponseEntity<String> schoolClass(
            @PathVariable String school,
            @PathVariable String schoolClass,
            @RequestParam(required = false) @Nullable ArticleId after,
            @RequestParam(required = false) @Nullable @OneLine(max = 40) String rubrique,
            @RequestParam(required = false) @Nullable YearMonth mois,
            HttpServletRequest request)
            throws NoResourceFoundException {
        return read(school, schoolClass, new PageWish(after, rubrique, mois), request);
    }

    /** Shows what the schools of the territory publish for everybody, as a page; 300 in ten minutes. Caches ask anew each time. */
    @GetMapping(PublicSchools.PATH)
    @AllowedToPublic
    @Answers(
            value = {200, 304},
            as = "text/html")
    ResponseEntity<String> schools(
            @RequestParam(required = false) @Nullable ArticleId after,
            @RequestParam(required = false) @Nullable @OneLine(max = 40) String rubrique,
            @RequestParam(required = false) @Nullable YearMonth mois,
            HttpServletRequest request)
            throws NoResourceFoundException {
        return read(
                territory -> Optional.of(readPublicPage.readSchools(new PageWish(after, rubrique, mois), territory)),
                request);
    }

    private ResponseEntity<String> read(
            String school, @Nullable String schoolClass, PageWish wish, HttpServletRequest request)
            throws NoResourceFoundException {
        return read(territory -> readPublicPage.find(school, schoolClass, wish, territory), request);
    }

    private ResponseEntity<String> read(Function<TerritoryView, Optional<ReadPage>> find, HttpServletRequest request)
            throws NoResourceFoundException {
        limits.take("public-blog", ClientAddress.of(request).value(), READS, PER);
        TerritoryView territory = territories.at(request.getServerName());
        ReadPage page = TerritoryScope.call(territory.id(), () -> find.apply(territory))
                .orElseThrow(() ->
                        new NoResourceFoundException(HttpMethod.GET, request.getRequestURI(), request.getRequestURI()));
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(page.html().getBytes(StandardCharsets.UTF_8)))
                .header("X-Robots-Tag", page.robots())
                .header("Content-Security-Policy", PublicFrame.policy())
                .body(page.html());
    }
}
