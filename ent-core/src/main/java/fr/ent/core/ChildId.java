package fr.ent.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a child; the same value as the child's {@link PersonId}. */
public record ChildId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChildId {}

    public static ChildId of(String text) {
        return new ChildId(UUID.fromString(text));
    }

    public static ChildId next() {
        return new ChildId(NewId.next());
    }

    public static ChildId of(PersonId person) {
        return new ChildId(person.value());
    }

    public PersonId asPerson() {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
