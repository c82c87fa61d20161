package fr.ent.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a class of a school year. */
public record ClassId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClassId {}

    public static ClassId of(String text) {
        return new ClassId(UUID.fromString(text));
    }

    public static ClassId next() {
        return new ClassId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
