package fr.ent.core;

import java.util.UUID;

/** Names a household: people billed together. */
public record HouseholdId(UUID value) implements Id {

    public static HouseholdId next() {
        return new HouseholdId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
