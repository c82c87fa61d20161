package fr.ent.homework.event;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names an event. */
public record EventId(UUID value) implements Id {

    static EventId next() {
        return new EventId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
