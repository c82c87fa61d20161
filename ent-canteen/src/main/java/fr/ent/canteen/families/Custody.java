package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;

/**
 * With which of two households a child lives on a day, and who therefore pays.
 *
 * @param odd in odd ISO weeks, {@code even} in even ones
 * @param days single days on which it is otherwise: holidays shared, weeks exchanged
 */
public record Custody(
        ChildId child, LocalDate from, HouseholdId odd, HouseholdId even, Map<LocalDate, HouseholdId> days) {

    public Custody {
        days = Map.copyOf(days);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from);
    }

    boolean names(HouseholdId household) {
        return odd.equals(household) || even.equals(household) || days.containsValue(household);
    }

    HouseholdId on(LocalDate day) {
        HouseholdId usual = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1 ? odd : even;
        return days.getOrDefault(day, usual);
    }
}
