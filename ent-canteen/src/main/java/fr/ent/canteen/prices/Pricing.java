package fr.ent.canteen.prices;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.file.KnownNeeds;
import fr.ent.canteen.families.file.Needs;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.tariff.TariffBook;
import fr.ent.canteen.prices.tariff.Tariffs;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.HomeChild;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.household.Homes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Gathers what prices depend on: a statement, and two more where tariffs look at families, however many prices are asked
 * for.
 */
@Component
public class Pricing {

    /** Before any school year that is priced. */
    public static final LocalDate EVER = LocalDate.EPOCH;

    private final Tariffs tariffs;
    private final HouseholdRecords records;
    private final Homes homes;
    private final Needs needs;

    Pricing(Tariffs tariffs, HouseholdRecords records, Homes homes, Needs needs) {
        this.tariffs = tariffs;
        this.records = records;
        this.homes = homes;
        this.needs = needs;
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
        return book.looksAtFamilies()
                ? list(book, homes.childrenSince(households, EVER), households, others)
                : new PriceList(book, records.list(households).quotients(), FamilyFacts.NONE);
    }

    /** Prices for households that are known with their children, of whom the needs are known; one statement. */
    PriceList upTo(
            LocalDate last, Collection<ActivityId> activities, List<HouseholdView> households, KnownNeeds known) {
        HouseholdRecords.HouseholdFacts all =
                records.list(households.stream().map(HouseholdView::id).toList());
        return new PriceList(
                tariffs.upTo(last, activities),
                all.quotients(),
                new FamilyFacts(
                        households.stream().collect(Collectors.toMap(HouseholdView::id, HouseholdView::pupils)),
                        all.residences(),
                        known));
    }

    private PriceList list(
            TariffBook book,
            Map<HouseholdId, List<HomeChild>> children,
            Collection<HouseholdId> households,
            Collection<ChildId> others) {
        HouseholdRecords.HouseholdFacts all = records.list(households);
        List<ChildId> fed = Stream.concat(
                        children.values().stream().flatMap(List::stream).map(HomeChild::id), others.stream())
                .distinct()
                .toList();
        return new PriceList(book, all.quotients(), new FamilyFacts(children, all.residences(), needs.list(fed)));
    }

    /** The whole weeks and months that packages of the council's tariffs are for; empty without any. */
    public Optional<DateRange> packageDays(DateRange range) {
        Set<PackagePeriod> periods = tariffs.listPeriods();
        return periods.stream()
                .map(period -> new DateRange(period.first(range.from()), period.last(range.to())))
                .reduce((one, other) -> new DateRange(
                        one.from().isBefore(other.from()) ? one.from() : other.from(),
                        one.to().isAfter(other.to()) ? one.to() : other.to()));
    }

    /** The days on which these activities have a tariff. */
    public PayableDays payableDays(LocalDate last, Collection<ActivityId> activities) {
        return new PayableDays(tariffs.upTo(last, activities));
    }

    /**
     * Prices with all that is known of families, whether the council's tariffs look at it or not.
     *
     * @param first the first day that is asked about
     * @param others children who may belong to no household
     */
    public PriceList knowing(
            LocalDate first,
            LocalDate last,
            Collection<ActivityId> activities,
            Collection<HouseholdId> households,
            Collection<ChildId> others) {
        return list(tariffs.upTo(last, activities), homes.childrenSince(households, first), households, others);
    }
}
