package fr.ent.core;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The town hall has recorded that these children live in another household from now on.
 *
 * @param from the household they live in no more; none when they come to live in one more, or for the first time
 */
public record ChildrenMoved(
        TerritoryId territory,
        Set<ChildId> children,
        @Nullable HouseholdId from,
        HouseholdId to,
        PersonId by) {

    public ChildrenMoved {
        children = Set.copyOf(children);
    }
}
