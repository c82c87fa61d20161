package fr.ent.core;

import java.util.List;

/** A household: the adults billed together and the children who live there, wholly or in turn. */
public record HouseholdView(HouseholdId id, String name, List<PersonId> adults, List<ChildId> children) {

    public HouseholdView {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
    }
}
