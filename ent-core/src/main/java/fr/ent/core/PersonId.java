package fr.ent.core;

import java.util.UUID;

/** Names a person of a territory. */
public record PersonId(UUID value) implements Id {

    public static PersonId next() {
        return new PersonId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
