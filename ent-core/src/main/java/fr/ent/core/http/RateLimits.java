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
    default void take(String name, String who, int permits, Duration per) {
        takeSome(name, who, 1, permits, per);
    }

    /**
     * Takes as many tokens as the act weighs, all of them or none.
     *
     * @throws TooMany if so many aren't there yet
     */
    void takeSome(String name, String who, int tokens, int permits, Duration per);
}
