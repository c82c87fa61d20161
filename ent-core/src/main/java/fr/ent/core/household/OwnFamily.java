package fr.ent.core.household;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The households and children that a viewer belongs to: in the town hall, a colleague decides about them. */
public record OwnFamily(Set<HouseholdId> households, Set<ChildId> children) {

    public OwnFamily {
        households = Set.copyOf(households);
        children = Set.copyOf(children);
    }

    public boolean has(@Nullable HouseholdId household) {
        return household != null && households.contains(household);
    }

    public boolean has(ChildId child) {
        return children.contains(child);
    }
}
