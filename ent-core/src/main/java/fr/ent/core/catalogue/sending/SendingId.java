package fr.ent.core.catalogue.sending;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names one sending of a resource to a class. */
public record SendingId(UUID value) implements Id {

    static SendingId next() {
        return new SendingId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
