package fr.ent.gateway.home;

import fr.ent.core.http.FailureInLine;
import fr.ent.core.http.Outage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for each part of a screen by itself: a part that fails, or that the territory does without, is missing. */
final class PartByPart {

    private static final Logger LOG = LoggerFactory.getLogger(PartByPart.class);

    private final List<HomePart> unavailable = new ArrayList<>();
    private final Predicate<HomePart> isOff;

    /** @param isOff which parts aren't asked for */
    PartByPart(Predicate<HomePart> isOff) {
        this.isOff = isOff;
    }

    /** The part; null when it failed, or isn't asked for. An outage concerns every part, and so the whole screen. */
    <T> @Nullable T ask(HomePart part, Supplier<T> question) {
        if (isOff.test(part)) {
            return null;
        }
        try {
            return question.get();
        } catch (RuntimeException failure) {
            if (Outage.causes(failure)) {
                throw failure;
            }
            LOG.error("The home goes without its {}: {}", part.word(), FailureInLine.of(failure));
            LOG.debug("The part that failed", failure);
            unavailable.add(part);
            return null;
        }
    }

    List<HomePart> unavailable() {
        return List.copyOf(unavailable);
    }
}
