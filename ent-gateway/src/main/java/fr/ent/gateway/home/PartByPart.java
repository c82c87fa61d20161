package fr.ent.gateway.home;

import fr.ent.core.http.FailureInLine;
import fr.ent.core.http.Outage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for each part of a screen by itself: a part that fails, or that the territory does without, is missing.
 *
 * @param <P> the parts of the screen
 */
final class PartByPart<P extends Enum<P>> {

    private static final Logger LOG = LoggerFactory.getLogger(PartByPart.class);

    private final Set<P> unavailable = new LinkedHashSet<>();
    private final Predicate<P> isOff;

    /** @param isOff which parts aren't asked for */
    PartByPart(Predicate<P> isOff) {
        this.isOff = isOff;
    }

    /** The part; null when it failed, or isn't asked for. An outage concerns every part, and so the whole screen. */
    <T> @Nullable T ask(P part, Supplier<T> question) {
        if (isOff.test(part)) {
            return null;
        }
        try {
            return question.get();
        } catch (RuntimeException failure) {
            if (Outage.causes(failure)) {
                throw failure;
            }
            LOG.error(
                    "The home goes without its {}: {}",
                    part.name().toLowerCase(Locale.ROOT),
                    FailureInLine.of(failure));
            LOG.debug("The part that failed", failure);
            unavailable.add(part);
            return null;
        }
    }

    List<P> unavailable() {
        return List.copyOf(unavailable);
    }
}
