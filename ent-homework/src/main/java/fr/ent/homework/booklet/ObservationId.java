package fr.ent.homework.booklet;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names an observation. */
public record ObservationId(UUID value) implements Id {

    static ObservationId next() {
        return new ObservationId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
