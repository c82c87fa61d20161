package fr.ent.core.household;

import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which somebody lives in a household, where that hasn't always been so.
 *
 * @param from the first day; none for ever before
 * @param until the first day away; none as long as it lasts
 */
public record HouseholdStay(
        PersonId person,
        HouseholdId household,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public boolean has(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
