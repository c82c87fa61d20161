package fr.ent.canteen.families;

import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.household.HouseholdStay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The households of a person, day by day: whose amounts are a viewer's to see, and which one pays what nobody booked for a
 * child. What each has paid stays its own when households are joined and split.
 *
 * @param now the person's households today
 * @param stays since when or until when the person has lived in a household, where that hasn't always been so
 */
public record OwnHomes(Set<HouseholdId> now, List<HouseholdStay> stays) {

    public static final OwnHomes NONE = new OwnHomes(Set.of(), List.of());

    public OwnHomes {
        now = Set.copyOf(now);
        stays = List.copyOf(stays);
    }

    static OwnHomes of(Collection<HouseholdView> now, List<HouseholdStay> stays) {
        return new OwnHomes(now.stream().map(HouseholdView::id).collect(Collectors.toSet()), stays);
    }

    public boolean has(HouseholdId household, LocalDate day) {
        List<HouseholdStay> known = stays.stream()
                .filter(stay -> stay.household().equals(household))
                .toList();
        return known.isEmpty()
                ? now.contains(household)
                : known.stream().anyMatch(stay -> stay.has(day) && isTrue(stay));
    }

    /** A stay that lasts ends with the household, or when a file takes the viewer out of it. */
    private boolean isTrue(HouseholdStay stay) {
        return stay.until() != null || now.contains(stay.household());
    }

    /** The home recorded first of those on a day. */
    Optional<HouseholdId> first(LocalDate day) {
        return Stream.concat(now.stream(), stays.stream().map(HouseholdStay::household))
                .distinct()
                .filter(household -> has(household, day))
                .min(Comparator.comparing(HouseholdId::value));
    }

    /** These households and those that the viewer has left, nobody living in them, for the prices of days gone by. */
    public List<HouseholdView> andFormer(List<HouseholdView> own, PersonId viewer) {
        Stream<HouseholdView> former = stays.stream()
                .filter(stay -> stay.until() != null)
                .map(HouseholdStay::household)
                .distinct()
                .filter(household -> !now.contains(household))
                .map(household -> new HouseholdView(household, "", List.of(viewer), List.of(), List.of()));
        return Stream.concat(own.stream(), former).toList();
    }
}
