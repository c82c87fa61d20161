package fr.ent.core.trail;

import fr.ent.core.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question about a period of the trail.
 *
 * @param actor the person who acted
 * @param about the person acted on, by name, by account or by household, or named in what else is kept
 * @param action the kind of act: {@code right.granted}; empty for all
 */
record TrailQuestion(@Nullable PersonId actor, @Nullable PersonId about, String action) {

    boolean hasAction() {
        return !action.isEmpty();
    }

    /** The question itself, as the trail keeps it. */
    Map<String, String> details(TrailPeriod period) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("from", period.from().toString());
        details.put("to", period.to().toString());
        if (actor != null) {
            details.put("actor", actor.toString());
        }
        if (hasAction()) {
            details.put("action", action);
        }
        return details;
    }

    /** The person asked about, so that others find the question among what concerns that person. */
    String target() {
        return about == null ? "trail" : "person:" + about;
    }
}
