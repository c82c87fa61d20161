package fr.ent.core.http;

import java.time.Duration;

/** Limits on how often something may be done, counted in Redis and so shared by all copies. */
public interface RateLimits {

    /**
     * Takes one token, or throws {@link TooMany}.
     *
     * @param name what is limited: {@code claim}
     * @param who whom it is counted for: an account or an address
     */
    void take(String name, String who, int permits, Duration per);
}
