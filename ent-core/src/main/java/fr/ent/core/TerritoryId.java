package fr.ent.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a territory: a commune or a group of communes, the tenant. */
public record TerritoryId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TerritoryId {}

    public static TerritoryId of(String text) {
        return new TerritoryId(UUID.fromString(text));
    }

    public static TerritoryId next() {
        return new TerritoryId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
