package fr.ent.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a household: people billed together. */
public record HouseholdId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HouseholdId {}

    public static HouseholdId of(String text) {
        return new HouseholdId(UUID.fromString(text));
    }

    public static HouseholdId next() {
        return new HouseholdId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
