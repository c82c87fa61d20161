package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
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

    boolean names(HouseholdId household) {
        return odd.equals(household) || even.equals(household) || days.containsValue(household);
    }

    Custody startingOn(LocalDate day) {
        return new Custody(child, day, odd, even, days);
    }

    Custody with(HouseholdId former, HouseholdId now) {
        Map<LocalDate, HouseholdId> singleDays = new HashMap<>(days);
        singleDays.replaceAll((day, household) -> household.equals(former) ? now : household);
        return new Custody(child, from, odd.equals(former) ? now : odd, even.equals(former) ? now : even, singleDays);
    }

    HouseholdId on(LocalDate day) {
        HouseholdId usual = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1 ? odd : even;
        return days.getOrDefault(day, usual);
    }
}
