package fr.ent.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a school. */
public record SchoolId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SchoolId {}

    public static SchoolId of(String text) {
        return new SchoolId(UUID.fromString(text));
    }

    public static SchoolId next() {
        return new SchoolId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
