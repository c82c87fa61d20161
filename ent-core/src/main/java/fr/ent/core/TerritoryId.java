package fr.ent.core;

import java.util.UUID;

/** Names a territory: a commune or a group of communes, the tenant. */
public record TerritoryId(UUID value) implements Id {

    public static TerritoryId next() {
        return new TerritoryId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
