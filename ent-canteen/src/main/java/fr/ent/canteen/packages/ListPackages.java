package fr.ent.canteen.packages;

import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.Pricing;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Lists the packages of children: each is charged once, whatever the order of bookings and cancellations, since it is made
 * anew of the days that count whenever it is read.
 */
@Component
public class ListPackages {

    private final CountedDays countedDays;
    private final Pricing pricing;

    ListPackages(CountedDays countedDays, Pricing pricing) {
        this.countedDays = countedDays;
        this.pricing = pricing;
    }

    /**
     * The packages of weeks and months that touch these days, whoever pays; a number of statements that doesn't depend on
     * them, and none beside that of the tariffs where the council has no packages.
     */
    public List<PackageCharge> list(Collection<ChildId> children, DateRange range) {
        return pricing.packageDays(range)
                .map(whole -> within(children, whole).stream()
                        .filter(one ->
                                !one.from().isAfter(range.to()) && !one.to().isBefore(range.from()))
                        .toList())
                .orElse(List.of());
    }

    private List<PackageCharge> within(Collection<ChildId> children, DateRange range) {
        List<CountedDay> counted = countedDays.list(children, range);
        return prices(counted, range).packages(counted);
    }

    /** Prices of these days, up to the last of the range. */
    PriceList prices(List<CountedDay> counted, DateRange range) {
        return pricing.knowing(
                Pricing.EVER,
                range.to(),
                counted.stream().map(CountedDay::activity).map(Activity::id).collect(Collectors.toSet()),
                counted.stream()
                        .flatMap(day -> day.payer().household().stream())
                        .distinct()
                        .toList(),
                counted.stream().map(CountedDay::child).distinct().toList());
    }
}
