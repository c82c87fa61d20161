package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The payer of each child on each day.
 *
 * @param usual the payer where no custody says otherwise
 * @param own the viewer's own households; what others pay is not for this viewer to see
 */
public record PayerBook(Map<ChildId, Payer> usual, Map<ChildId, Custody> custodies, Set<HouseholdId> own) {

    public PayerBook {
        usual = Map.copyOf(usual);
        custodies = Map.copyOf(custodies);
        own = Set.copyOf(own);
    }

    public Payer on(ChildId child, LocalDate day) {
        Custody custody = custodies.get(child);
        if (custody != null && (custody.holdsOn(day) || !usual.containsKey(child))) {
            return new Payer.Household(custody.on(day));
        }
        return usual.getOrDefault(child, new Payer.Nobody());
    }

    /** Whether the amount is the affair of a household that isn't the viewer's. */
    public boolean isPaidByOthers(ChildId child, LocalDate day) {
        return on(child, day).household().filter(payer -> !own.contains(payer)).isPresent();
    }

    public Collection<HouseholdId> households() {
        return Stream.concat(
                        usual.values().stream().flatMap(payer -> payer.household().stream()),
                        custodies.values().stream()
                                .flatMap(custody -> Stream.concat(
                                        Stream.of(custody.odd(), custody.even()), custody.days().values().stream())))
                .collect(Collectors.toSet());
    }
}
