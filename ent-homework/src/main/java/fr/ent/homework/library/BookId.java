package fr.ent.homework.library;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a book of a catalogue. */
public record BookId(UUID value) implements Id {

    public static BookId next() {
        return new BookId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
