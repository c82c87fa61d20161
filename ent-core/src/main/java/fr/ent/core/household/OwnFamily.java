package fr.ent.core.household;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The households, children and adults that a viewer belongs to: in the town hall, a colleague decides about them. */
public record OwnFamily(Set<HouseholdId> households, Set<ChildId> children, Set<PersonId> adults) {

    public OwnFamily {
        households = Set.copyOf(households);
        children = Set.copyOf(children);
        adults = Set.copyOf(adults);
    }

    public boolean has(@Nullable HouseholdId household) {
        return household != null && households.contains(household);
    }

    /** Whether a household is the viewer's, or one where an own child lives too: the other parent's. */
    public boolean isHome(HouseholdId household, Collection<ChildId> living) {
        return has(household) || living.stream().anyMatch(this::has);
    }

    /** The viewer, an own child, or another adult of an own household. */
    public boolean has(PersonId person) {
        return adults.contains(person) || children.contains(ChildId.of(person));
    }

    public boolean has(ChildId child) {
        return children.contains(child);
    }
}
