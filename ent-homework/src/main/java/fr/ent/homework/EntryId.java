package fr.ent.homework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names an entry of a diary. */
public record EntryId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntryId {}

    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    public static EntryId next() {
        return new EntryId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
