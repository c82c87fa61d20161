package fr.ent.core.territory;

import java.time.Duration;

/** No territory has been founded yet, and so none answers at any host name. */
public final class NoTerritory extends RuntimeException {

    /** When it is worth while to come again. */
    public static final Duration AGAIN = Duration.ofMinutes(1);

    NoTerritory(String host) {
        super("No territory answers at " + host);
    }
}
