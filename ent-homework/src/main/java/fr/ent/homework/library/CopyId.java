package fr.ent.homework.library;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a copy of a book. */
public record CopyId(UUID value) implements Id {

    public static CopyId next() {
        return new CopyId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
