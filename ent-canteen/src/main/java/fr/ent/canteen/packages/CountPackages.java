package fr.ent.canteen.packages;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.Pricing;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the days of which packages are made, to say what others in their place would make of them. */
@Component
public class CountPackages {

    private final CountedDays countedDays;
    private final Pricing pricing;

    CountPackages(CountedDays countedDays, Pricing pricing) {
        this.countedDays = countedDays;
        this.pricing = pricing;
    }

    /**
     * The days of all weeks and months that touch these; empty where the council has no packages.
     *
     * @param activities those of days that may come
     * @param payers the households that may pay from now on
     */
    public Optional<CountedPackages> count(
            Collection<ChildId> children,
            Collection<ActivityId> activities,
            Collection<HouseholdId> payers,
            DateRange range) {
        return pricing.packageDays(range).map(whole -> {
            List<CountedDay> days = countedDays.list(children, whole);
            return new CountedPackages(
                    days,
                    pricing.knowing(
                            Pricing.EVER,
                            whole.to(),
                            Stream.concat(
                                            activities.stream(),
                                            days.stream()
                                                    .map(day -> day.activity().id()))
                                    .collect(Collectors.toSet()),
                            Stream.concat(
                                            payers.stream(),
                                            days.stream().flatMap(day -> day.payer().household().stream()))
                                    .collect(Collectors.toSet()),
                            children));
        });
    }

    /** Days of which packages are made, and prices for them and for those that may come. */
    public record CountedPackages(List<CountedDay> days, PriceList prices) {

        public CountedPackages {
            days = List.copyOf(days);
        }

        /** The packages that would come, go, cost something else or have another payer if these days counted instead. */
        public List<PackageShift> shifts(Collection<CountedDay> instead) {
            Map<PackageKey, PackageCharge> before = byKey(days);
            Map<PackageKey, PackageCharge> after = byKey(instead);
            List<PackageShift> shifts = new ArrayList<>();
            after.forEach((key, one) -> shifts.add(new PackageShift(before.get(key), one)));
            before.forEach((key, one) -> {
                if (!after.containsKey(key)) {
                    shifts.add(new PackageShift(one, null));
                }
            });
            return shifts.stream().filter(PackageShift::isOther).toList();
        }

        private Map<PackageKey, PackageCharge> byKey(Collection<CountedDay> counted) {
            return prices.packages(counted).stream()
                    .collect(Collectors.toMap(
                            PackageKey::of, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        }
    }

    /** A package before and after: none before, none after, or one that costs something else or has another payer. */
    public record PackageShift(
            @Nullable PackageCharge before, @Nullable PackageCharge after) {

        /** A package that only another day of the same payer opens, at the same price, is the same to everybody. */
        boolean isOther() {
            return before == null
                    || after == null
                    || !before.payer().equals(after.payer())
                    || !before.price().amountCents().equals(after.price().amountCents());
        }
    }

    /** A week or month of a child at an activity. */
    private record PackageKey(ChildId child, ActivityId activity, PackagePeriod period, LocalDate from) {

        static PackageKey of(PackageCharge charge) {
            return new PackageKey(charge.child(), charge.activity(), charge.period(), charge.from());
        }
    }
}
