package fr.ent.messaging;

import fr.ent.core.Id;
import java.util.UUID;

/** Names something that pupils are asked to report on. */
public record AssignmentId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
