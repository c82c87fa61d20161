package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Turns that are wanted from a day on, by ISO week, and days on which it is otherwise. */
public record NewCustody(
        @NotNull LocalDate from,
        @NotNull HouseholdId oddHouseholdId,
        @NotNull HouseholdId evenHouseholdId,
        @NotNull @Size(max = 400) Map<@NotNull LocalDate, @NotNull HouseholdId> days) {

    boolean namesOneHousehold() {
        return oddHouseholdId.equals(evenHouseholdId) && Set.of(oddHouseholdId).containsAll(days.values());
    }

    Stream<HouseholdId> households() {
        return Stream.concat(Stream.of(oddHouseholdId, evenHouseholdId), days.values().stream());
    }

    Custody custody(ChildId child) {
        return new Custody(child, from, oddHouseholdId, evenHouseholdId, days);
    }
}
