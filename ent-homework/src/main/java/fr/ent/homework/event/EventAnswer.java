package fr.ent.homework.event;

import fr.ent.core.PersonId;
import java.time.Instant;

/**
 * The answer of a home to an event.
 *
 * @param guardian who gave it last
 * @param queuedAt the moment by which places are given
 */
record EventAnswer(PersonId guardian, EventWord word, boolean waiting, Instant queuedAt, Instant answeredAt) {

    /** The number of those who have a place by it. */
    int seated() {
        return waiting ? 0 : word.coming();
    }
}
