package fr.ent.core.catalogue.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps a second between two questions to one host. */
class HostPace {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Clock clock;
    private final Consumer<Duration> rest;
    private final Map<String, Instant> asked = new HashMap<>();

    /** @param rest lets so much time pass */
    HostPace(Clock clock, Consumer<Duration> rest) {
        this.clock = clock;
        this.rest = rest;
    }

    void await(String host) {
        Instant now = clock.instant();
        Instant free = asked.getOrDefault(host, Instant.MIN);
        if (free.isAfter(now)) {
            rest.accept(Duration.between(now, free));
        }
        asked.put(host, (free.isAfter(now) ? free : now).plus(BETWEEN));
    }
}
