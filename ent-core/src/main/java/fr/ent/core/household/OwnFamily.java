package fr.ent.core.household;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The family of a member of the staff, about which a colleague decides.
 *
 * @param children those of whom the viewer is or was guardian, barred or not, and those of the viewer's homes
 * @param people the viewer, these children, their guardians, and all who live with one of them or with the viewer
 * @param households where one of them or the viewer lives
 * @param hidden what isn't the viewer's to read either
 */
public record OwnFamily(
        Set<ChildId> children, Set<PersonId> people, Set<HouseholdId> households, HiddenFromViewer hidden) {

    public OwnFamily {
        children = Set.copyOf(children);
        people = Set.copyOf(people);
        households = Set.copyOf(households);
    }

    public boolean has(@Nullable HouseholdId household) {
        return household != null && households.contains(household);
    }

    public boolean has(PersonId person) {
        return people.contains(person);
    }

    /** Whether it is one of these children, or one who lives with them. */
    public boolean has(ChildId child) {
        return children.contains(child) || has(child.asPerson());
    }

    public boolean hides(HouseholdId household) {
        return hidden.households().contains(household);
    }

    public boolean hides(PersonId person) {
        return hidden.people().contains(person);
    }

    public boolean hides(ChildId child) {
        return hides(child.asPerson());
    }

    /**
     * The people and homes that work doesn't let the viewer read of: children from whom a court bars the viewer or whose guardian
     * the viewer isn't any more, their guardians, and where they live. Nobody of the viewer's own home is among them.
     */
    public record HiddenFromViewer(Set<PersonId> people, Set<HouseholdId> households) {

        static final HiddenFromViewer NOTHING = new HiddenFromViewer(Set.of(), Set.of());

        public HiddenFromViewer {
            people = Set.copyOf(people);
            households = Set.copyOf(households);
        }

        /** The same people, as children are asked for: adults among them are no child's id. */
        public Set<ChildId> asChildren() {
            return people.stream().map(ChildId::of).collect(Collectors.toSet());
        }
    }
}
