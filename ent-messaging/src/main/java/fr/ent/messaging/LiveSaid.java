package fr.ent.messaging;

import fr.ent.core.PersonId;
import java.util.Set;

/**
 * Something is to be told at once to those of these people who listen on this copy.
 *
 * @param queue on which they listen
 */
public record LiveSaid(Set<PersonId> people, String queue, Object said) {

    public LiveSaid {
        people = Set.copyOf(people);
    }
}
