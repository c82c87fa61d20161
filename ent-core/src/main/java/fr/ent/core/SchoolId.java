package fr.ent.core;

import java.util.UUID;

/** Names a school. */
public record SchoolId(UUID value) implements Id {

    public static SchoolId next() {
        return new SchoolId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
