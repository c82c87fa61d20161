package fr.ent.core.lti.key;

import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The platform's keys, for the tools that check what it signs. */
@RestController
class KeyController {

    private static final int READS = 600;
    private static final Duration PER = Duration.ofMinutes(10);

    private final PlatformKeys keys;
    private final RateLimits limits;

    KeyController(PlatformKeys keys, RateLimits limits) {
        this.keys = keys;
        this.limits = limits;
    }

    /** Lists the public keys with which the platform signs for tools, as a JSON Web Key Set; 600 times in ten minutes. */
    @GetMapping("/api/public/lti/keys")
    @AllowedToPublic
    PublishedKeys list(HttpServletRequest request) {
        limits.take("lti-keys", ClientAddress.of(request).value(), READS, PER);
        return new PublishedKeys(keys.listPublished().getKeys().stream()
                .map(key -> Map.copyOf(key.toPublicJWK().toJSONObject()))
                .toList());
    }

    /** A JSON Web Key Set (RFC 7517). */
    record PublishedKeys(List<Map<String, Object>> keys) {

        PublishedKeys {
            keys = List.copyOf(keys);
        }
    }
}
