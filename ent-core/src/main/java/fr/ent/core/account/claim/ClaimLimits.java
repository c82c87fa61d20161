package fr.ent.core.account.claim;

import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often codes may be tried. */
@Component
class ClaimLimits {

    private static final int BY_ACCOUNT = 5;
    private static final int BY_ADDRESS = 20;
    private static final Duration PER = Duration.ofMinutes(10);

    private final RateLimits limits;

    ClaimLimits(RateLimits limits) {
        this.limits = limits;
    }

    void takeForAccount(String subject) {
        limits.take("claim-account", subject, BY_ACCOUNT, PER);
    }

    void takeForAddress(HttpServletRequest request) {
        limits.take("claim-address", ClientAddress.of(request).value(), BY_ADDRESS, PER);
    }
}
