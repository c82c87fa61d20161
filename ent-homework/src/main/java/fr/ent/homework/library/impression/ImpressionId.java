package fr.ent.homework.library.impression;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names what a child says of a book. */
record ImpressionId(UUID value) implements Id {

    static ImpressionId next() {
        return new ImpressionId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
