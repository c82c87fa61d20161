package fr.ent.core.ical;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of an event among those that it was in.
 *
 * @param stamp no later than what the event says now
 * @param changedAt the last change, where it is known
 * @param sequence grows with each change
 */
public record EventRevision(Instant stamp, @Nullable Instant changedAt, int sequence) {

    /** Seconds since then fit into an {@code int} for 68 years. */
    private static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");

    /** The state since a moment, which is its number too. */
    public static EventRevision at(Instant change) {
        return new EventRevision(change, change, (int)
                Math.max(0, Duration.between(BEGINNING, change).toSeconds()));
    }
}
