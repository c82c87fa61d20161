package fr.ent.core.account.help;

import fr.ent.core.Viewer;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often a person sees to the accounts of others: a stolen account of the staff mustn't take over a town's. */
@Component
class HelpLimit {

    private static final int PER_HOUR = 60;

    private final RateLimits limits;

    HelpLimit(RateLimits limits) {
        this.limits = limits;
    }

    /** Counts one, or throws {@link TooMany}. */
    void take(Viewer viewer) {
        limits.take("account-help", viewer.person().toString(), PER_HOUR, Duration.ofHours(1));
    }
}
