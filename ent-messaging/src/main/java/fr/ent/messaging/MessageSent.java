package fr.ent.messaging;

import fr.ent.core.PersonId;
import java.util.Set;

/** A message was written. {@code people} take part and still have the right to, its author included. */
public record MessageSent(ConversationId conversation, int sequence, Set<PersonId> people) {

    public MessageSent {
        people = Set.copyOf(people);
    }
}
