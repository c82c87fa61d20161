package fr.ent.core.http;

import java.time.Duration;

/** Something was done too often: 429 {@code urn:ent:problem:core:too-many} with {@code Retry-After}. */
public final class TooMany extends RuntimeException {

    public static final String PROBLEM = "429 core:too-many";

    private final Duration again;

    public TooMany(Duration again) {
        super("too many");
        this.again = again;
    }

    /** How long to wait. */
    public Duration again() {
        return again;
    }
}
