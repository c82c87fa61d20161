package fr.ent.canteen.prices;

import fr.ent.canteen.families.Payer;
import fr.ent.canteen.families.file.KnownNeeds;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.canteen.prices.tariff.Provision;
import fr.ent.core.ChildId;
import fr.ent.core.HomeChild;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts that prices need to know of families besides their quotients.
 *
 * @param children of each household, the eldest first
 */
record FamilyFacts(
        Map<HouseholdId, List<HomeChild>> children,
        Map<HouseholdId, List<HouseholdResidence>> residences,
        KnownNeeds needs) {

    /** For tariffs that don't look at families. */
    static final FamilyFacts NONE = new FamilyFacts(Map.of(), Map.of(), KnownNeeds.NONE);

    /** From 1, among those who lived there on that day and hadn't left school; a child whom no household has comes first. */
    int rank(ChildId child, LocalDate day, Payer payer) {
        List<ChildId> siblings =
                payer
                        .household()
                        .map(household -> children.getOrDefault(household, List.of()))
                        .orElse(List.of())
                        .stream()
                        .filter(one -> one.isHereOn(day))
                        .map(HomeChild::id)
                        .distinct()
                        .toList();
        return Math.max(1, siblings.indexOf(child) + 1);
    }

    /** Inside, unless the town hall has said otherwise. */
    Residence residence(Payer payer, LocalDate day) {
        return payer.household()
                .flatMap(household -> residences.getOrDefault(household, List.of()).stream()
                        .filter(one -> !one.validFrom().isAfter(day))
                        .max(Comparator.comparing(HouseholdResidence::validFrom)))
                .map(HouseholdResidence::residence)
                .orElse(Residence.INSIDE);
    }

    /** The first change after a day, if the town hall has noted one. */
    Optional<ComingResidence> comingResidence(HouseholdId household, LocalDate day) {
        Residence now = residence(new Payer.Household(household), day);
        return residences.getOrDefault(household, List.of()).stream()
                .filter(one -> one.validFrom().isAfter(day) && one.residence() != now)
                .min(Comparator.comparing(HouseholdResidence::validFrom))
                .map(one -> new ComingResidence(one.residence(), one.validFrom()));
    }

    Provision provision(ChildId child, LocalDate day) {
        return needs.isPacked(child, day) ? Provision.PACKED : Provision.SERVED;
    }

    /** Where a household lives from a date on. */
    record HouseholdResidence(HouseholdId household, LocalDate validFrom, Residence residence) {}
}
