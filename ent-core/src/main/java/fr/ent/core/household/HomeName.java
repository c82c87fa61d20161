package fr.ent.core.household;

import fr.ent.core.HouseholdId;
import java.util.List;

/**
 * A household by its name alone.
 *
 * @param adults how they are called, for households of the same name; those who lived there where none does any more
 */
public record HomeName(HouseholdId id, String name, List<String> adults) {

    public HomeName {
        adults = List.copyOf(adults);
    }
}
