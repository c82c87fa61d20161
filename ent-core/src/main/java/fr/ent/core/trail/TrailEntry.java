package fr.ent.core.trail;

import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail, with names as they are now.
 *
 * @param action its kind, dotted: {@code right.granted}
 * @param actor the person who acted; nobody when the product did it, or an account that stands for nobody
 * @param details what else is kept of it, never a secret
 * @param people the names of those whose ids stand in the details, by id
 * @param address the network address it was asked from; empty for work of the background
 */
record TrailEntry(
        UUID id,
        Instant at,
        String action,
        @Nullable TrailPerson actor,
        TrailTarget target,
        Map<String, String> details,
        Map<String, String> people,
        String address) {

    /**
     * A person of an entry.
     *
     * @param name nothing when the person isn't known any more
     */
    record TrailPerson(PersonId id, @Nullable String name) {}

    /**
     * The person or thing acted on.
     *
     * @param person the person to ask about, for somebody's account too
     * @param name nothing when it isn't known any more, or has no name
     */
    record TrailTarget(
            TargetKind kind,
            @Nullable PersonId person,
            @Nullable String name) {}

    /** The things whose names are looked up, and all others. */
    enum TargetKind {
        PERSON,
        ACCOUNT,
        HOUSEHOLD,
        SCHOOL,
        CLASS,
        OTHER
    }
}
