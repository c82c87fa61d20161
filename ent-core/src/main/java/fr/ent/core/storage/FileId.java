package fr.ent.core.storage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a stored file. */
public record FileId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FileId {}

    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    public static FileId next() {
        return new FileId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
