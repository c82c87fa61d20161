package fr.ent.core.account.recovery;

import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.RateLimits;
import fr.ent.core.persistence.TerritoryScope;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How often mails are asked for, and codes tried. A name counts by itself, whether or not anybody has it. */
@Component
class RecoveryLimits {

    private static final int BY_NAME = 3;
    private static final int BY_ADDRESS = 10;
    private static final int CODES = 20;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PER = Duration.ofMinutes(10);

    private final RateLimits limits;

    RecoveryLimits(RateLimits limits) {
        this.limits = limits;
    }

    void takeForAsking(String typed, HttpServletRequest request) {
        limits.take("forgotten-address", ClientAddress.of(request).value(), BY_ADDRESS, PER);
        String name = TerritoryScope.require() + ":" + typed.strip().toLowerCase(Locale.ROOT);
        limits.take("forgotten-name", name, BY_NAME, HOUR);
    }

    void takeForCode(HttpServletRequest request) {
        limits.take("account-code", ClientAddress.of(request).value(), CODES, PER);
    }

    /** A signed-in person has an address verified. */
    void takeForAddress(String subject) {
        limits.take("account-address", subject, BY_ADDRESS, HOUR);
    }
}
