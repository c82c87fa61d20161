package fr.ent.gateway.home;

import fr.ent.core.http.FailureInLine;
import fr.ent.core.http.Outage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for each part of a screen by itself: a part that fails is missing, and the others stand. */
final class PartByPart {

    private static final Logger LOG = LoggerFactory.getLogger(PartByPart.class);

    private final List<HomePart> unavailable = new ArrayList<>();

    /** The part; null when it failed. An outage concerns every part, and so the whole screen. */
    <T> @Nullable T ask(HomePart part, Supplier<T> question) {
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
