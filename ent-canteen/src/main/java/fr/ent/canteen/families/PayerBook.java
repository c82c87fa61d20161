package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.InvalidInput;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The payer of each child on each day.
 *
 * @param usual the payer where no turns say otherwise; of a child of several homes somebody has to choose
 * @param homes the viewer's own households, day by day; what others pay is not for this viewer to see
 * @param lived where children have lived who came without a booking
 */
public record PayerBook(
        Map<ChildId, Payer> usual, Map<ChildId, Turns> turns, OwnHomes homes, Map<ChildId, OwnHomes> lived) {

    public PayerBook {
        usual = Map.copyOf(usual);
        turns = Map.copyOf(turns);
        lived = Map.copyOf(lived);
    }

    PayerBook(Map<ChildId, Payer> usual, Map<ChildId, Turns> turns, OwnHomes homes) {
        this(usual, turns, homes, Map.of());
    }

    /** The same if a child's turns were these. */
    public PayerBook with(ChildId child, Turns its) {
        Map<ChildId, Turns> others = new HashMap<>(turns);
        others.put(child, its);
        return new PayerBook(usual, others, homes, lived);
    }

    /** The payer of a day that is booked. */
    public Payer on(ChildId child, LocalDate day) {
        Optional<Payer> turn = turn(child, day);
        if (turn.isPresent()) {
            return turn.get();
        }
        Payer payer = usual.get(child);
        if (payer == null && turns.containsKey(child)) {
            throw new InvalidInput("householdId", "required");
        }
        return payer == null ? new Payer.Nobody() : payer;
    }

    /** Whether the amount of a day that is booked, or could be, is the affair of a household that isn't the viewer's. */
    public boolean isPaidByOthers(ChildId child, LocalDate day) {
        return isOthers(on(child, day), household -> homes.now().contains(household));
    }

    /** The same of a day without booking: one household pays it, by turns or as the first that is recorded. */
    public boolean isUnbookedPaidByOthers(ChildId child, LocalDate day) {
        return isOthers(onUnbooked(child, day), household -> homes.has(household, day));
    }

    /** The payer of a day that nobody had booked: by turns, or the home recorded first of those that the child had that day. */
    public Payer onUnbooked(ChildId child, LocalDate day) {
        OwnHomes known = lived.get(child);
        return turn(child, day)
                .orElseGet(() -> known == null
                        ? on(child, day)
                        : known.first(day).<Payer>map(Payer.Household::new).orElseGet(Payer.Nobody::new));
    }

    private Optional<Payer> turn(ChildId child, LocalDate day) {
        return Optional.ofNullable(turns.get(child))
                .flatMap(known -> known.on(day))
                .map(Payer.Household::new);
    }

    private static boolean isOthers(Payer payer, Predicate<HouseholdId> own) {
        return payer.household().filter(own.negate()).isPresent();
    }

    public Collection<HouseholdId> households() {
        return Stream.concat(
                        usual.values().stream().flatMap(payer -> payer.household().stream()),
                        turns.values().stream().flatMap(known -> known.households().stream()))
                .collect(Collectors.toSet());
    }
}
