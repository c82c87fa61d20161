package fr.ent.core.account.print;

import fr.ent.core.Viewer;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often a person prints: each print takes seconds, and makes new passwords or codes. */
@Component
public class PrintLimit {

    private static final int PER_HOUR = 60;

    private final RateLimits limits;

    PrintLimit(RateLimits limits) {
        this.limits = limits;
    }

    /** Counts a print, or throws {@link TooMany}. */
    public void take(Viewer viewer) {
        limits.take("print", viewer.person().toString(), PER_HOUR, Duration.ofHours(1));
    }
}
