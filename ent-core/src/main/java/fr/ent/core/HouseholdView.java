package fr.ent.core;

import java.util.List;

/**
 * A household: the adults billed together and the children who live there, wholly or in turn.
 *
 * @param pupils those of the children who go or went to a school of the territory, the eldest first
 */
public record HouseholdView(
        HouseholdId id, String name, List<PersonId> adults, List<ChildId> children, List<HomeChild> pupils) {

    public HouseholdView {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
        pupils = List.copyOf(pupils);
    }

    /** The same with those of its children who live there now or did, day by day. */
    public HouseholdView with(List<HomeChild> known) {
        return new HouseholdView(id, name, adults, children, known);
    }
}
