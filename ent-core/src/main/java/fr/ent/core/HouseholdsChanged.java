package fr.ent.core;

import java.util.Set;

/** The town hall has changed with whom these children live: households were made, split, joined or left. */
public record HouseholdsChanged(TerritoryId territory, Set<ChildId> children) {

    public HouseholdsChanged {
        children = Set.copyOf(children);
    }
}
