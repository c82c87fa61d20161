package fr.ent.core;

import java.time.Duration;

/** A service that the product needs doesn't answer, such as the accounts or the store of files. */
public final class ServiceUnavailable extends RuntimeException {

    private final String service;
    private final Duration again;

    /**
     * @param service {@code accounts}: one word, which names the problem
     * @param again when to try again
     */
    public ServiceUnavailable(String service, Duration again, Throwable cause) {
        super(service, cause);
        this.service = service;
        this.again = again;
    }

    public String service() {
        return service;
    }

    public Duration again() {
        return again;
    }
}
