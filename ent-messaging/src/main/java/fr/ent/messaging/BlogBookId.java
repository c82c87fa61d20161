package fr.ent.messaging;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import fr.ent.core.storage.FileId;
import java.util.UUID;

/** Names the book of a class's blog; its PDF lies in the object store under the same value. */
public record BlogBookId(UUID value) implements Id {

    public static BlogBookId next() {
        return new BlogBookId(NewId.next());
    }

    public FileId asFile() {
        return new FileId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
