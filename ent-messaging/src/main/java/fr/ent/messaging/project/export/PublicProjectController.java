package fr.ent.messaging.project.export;

import fr.ent.core.TerritoryView;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.RateLimits;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import fr.ent.messaging.ArticleId;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Project pages for everybody who comes by a territory's host. */
@RestController
class PublicProjectController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    /** Behind one address there may be a school. */
    private static final int READS = 300;

    private static final Duration PER = Duration.ofMinutes(10);

    private final ReadPublicProject readPublicProject;
    private final Territories territories;
    private final RateLimits limits;

    PublicProjectController(ReadPublicProject readPublicProject, Territories territories, RateLimits limits) {
        this.readPublicProject = readPublicProject;
        this.territories = territories;
        this.limits = limits;
    }

    /** Shows a project page that a school publishes for everybody, with what may be shown now; 300 in ten minutes. Nothing keeps it. */
    @GetMapping("/blog/{school:ecole[a-z0-9-]*}/page/{id}")
    @AllowedToPublic
    @Answers(as = "text/html")
    ResponseEntity<String> read(@PathVariable String school, @PathVariable ArticleId id, HttpServletRequest request)
            throws NoResourceFoundException {
        limits.take("public-blog", ClientAddress.of(request).value(), READS, PER);
        TerritoryView territory = territories.at(request.getServerName());
        PublicProjectHtml page = TerritoryScope.call(
                        territory.id(), () -> readPublicProject.find(school, id, territory.timeZone()))
                .orElseThrow(() ->
                        new NoResourceFoundException(HttpMethod.GET, request.getRequestURI(), request.getRequestURI()));
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", page.robots())
                .header("Content-Security-Policy", page.policy())
                .body(page.html());
    }
}
