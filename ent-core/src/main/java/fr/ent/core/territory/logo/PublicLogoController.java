package fr.ent.core.territory.logo;

import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.territory.Territories;
import fr.ent.core.text.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Logos, for everybody who comes by a territory's host. */
@RestController
class PublicLogoController {

    /** A browser asks once a year; behind one address there may be a school. */
    private static final int READS = 300;

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Territories territories;
    private final Logos logos;
    private final RateLimits limits;

    PublicLogoController(Territories territories, Logos logos, RateLimits limits) {
        this.territories = territories;
        this.logos = logos;
        this.limits = limits;
    }

    /** Gives the logo of the host's territory. Its address changes with the picture, so that caches keep it for a year; 300 a minute. */
    @GetMapping("/api/public/logos/{digest}")
    @AllowedToPublic
    @Answers(as = MediaType.ALL_VALUE)
    ResponseEntity<ByteArrayResource> find(@PathVariable @OneLine(max = 64) String digest, HttpServletRequest request) {
        limits.take("logo", ClientAddress.of(request).value(), READS, Duration.ofMinutes(1));
        return logos.find(territories.at(request.getServerName()).id(), digest)
                .map(logo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(logo.mediaType()))
                        .cacheControl(
                                CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                        .header("Content-Security-Policy", "sandbox; default-src 'none'")
                        .header("X-Content-Type-Options", "nosniff")
                        .body(logo.content()))
                .orElseThrow(Problem::notFound);
    }
}
