package fr.ent.core;

import java.util.UUID;

/** Names a child; the same value as the child's {@link PersonId}. */
public record ChildId(UUID value) implements Id {

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
