package fr.ent.homework;

import fr.ent.core.Id;
import java.util.UUID;

/** Names an entry of a diary. */
public record EntryId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
