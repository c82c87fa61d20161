package fr.ent.core;

import java.util.UUID;

/** Names a class of a school year. */
public record ClassId(UUID value) implements Id {

    public static ClassId next() {
        return new ClassId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
