package fr.ent.canteen.prices;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.file.PackedMeals;
import fr.ent.canteen.prices.quotient.Quotients;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.canteen.prices.tariff.TariffBook;
import fr.ent.canteen.prices.tariff.Tariffs;
import fr.ent.core.ChildId;
import fr.ent.core.HomeChild;
import fr.ent.core.HouseholdId;
import fr.ent.core.household.HomeView;
import fr.ent.core.household.Homes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Gathers what prices depend on: two statements, and three more where tariffs look at families, however many prices are
 * asked for.
 */
@Component
public class Pricing {

    private final Tariffs tariffs;
    private final Quotients quotients;
    private final Homes homes;
    private final Residences residences;
    private final PackedMeals packedMeals;

    Pricing(Tariffs tariffs, Quotients quotients, Homes homes, Residences residences, PackedMeals packedMeals) {
        this.tariffs = tariffs;
        this.quotients = quotients;
        this.homes = homes;
        this.residences = residences;
        this.packedMeals = packedMeals;
    }

    /** Prices for the children of these households. */
    public PriceList upTo(LocalDate last, Collection<ActivityId> activities, Collection<HouseholdId> households) {
        return upTo(last, activities, households, List.of());
    }

    /** @param others children who may belong to no household */
    public PriceList upTo(
            LocalDate last,
            Collection<ActivityId> activities,
            Collection<HouseholdId> households,
            Collection<ChildId> others) {
        TariffBook book = tariffs.upTo(last, activities);
        return new PriceList(
                book,
                quotients.history(households),
                book.looksAtFamilies() ? facts(households, others) : FamilyFacts.NONE);
    }

    private FamilyFacts facts(Collection<HouseholdId> households, Collection<ChildId> others) {
        return facts(
                homes.list(households).stream()
                        .collect(Collectors.toMap(
                                HomeView::id,
                                home -> home.childIds().stream()
                                        .map(child -> new HomeChild(child, null))
                                        .toList())),
                households,
                others);
    }

    private FamilyFacts facts(
            Map<HouseholdId, List<HomeChild>> known, Collection<HouseholdId> households, Collection<ChildId> others) {
        List<ChildId> children = Stream.concat(
                        known.values().stream().flatMap(List::stream).map(HomeChild::id), others.stream())
                .distinct()
                .toList();
        return new FamilyFacts(
                known,
                residences.list(households).stream()
                        .collect(Collectors.groupingBy(FamilyFacts.HouseholdResidence::household)),
                packedMeals.list(children));
    }

    /** The days on which these activities have a tariff. */
    public PayableDays payableDays(LocalDate last, Collection<ActivityId> activities) {
        return new PayableDays(tariffs.upTo(last, activities));
    }

    /** The facts known of families, without any price. */
    public PriceList knowing(Collection<HouseholdId> households) {
        return new PriceList(new TariffBook(List.of()), quotients.history(households), facts(households, List.of()));
    }

    /** A price list of one tariff for one activity, in place of the council's, for days from {@code first} on. */
    public PriceList asIf(
            Tariff tariff, LocalDate first, Collection<HouseholdId> households, Collection<ChildId> others) {
        return new PriceList(
                new TariffBook(List.of(tariff)),
                quotients.history(households),
                facts(homes.childrenSince(households, first), households, others));
    }
}
