package fr.ent.canteen.booking.payer;

import fr.ent.canteen.booking.payer.Passing.PayerWay;
import fr.ent.canteen.packages.CountPackages;
import fr.ent.canteen.packages.CountPackages.CountedPackages;
import fr.ent.canteen.packages.CountPackages.PackageShift;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says which packages would pass to another household with booked days: each goes with the first of its days. */
@Component
class PassingPackages {

    private final CountPackages countPackages;

    PassingPackages(CountPackages countPackages) {
        this.countPackages = countPackages;
    }

    /** @param passing by day, at least one */
    Map<PayerWay, List<PackageShift>> list(ChildId child, List<Passing> passing, Collection<HouseholdId> homes) {
        DateRange range =
                DateRange.of(passing.getFirst().day(), passing.getLast().day());
        return countPackages
                .count(List.of(child), List.of(), homes, range)
                .map(counted -> shifts(counted, passing))
                .stream()
                .flatMap(List::stream)
                .flatMap(shift -> way(shift, passing).map(way -> Map.entry(way, shift)).stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<PackageShift> shifts(CountedPackages counted, List<Passing> passing) {
        return counted.shifts(counted.days().stream()
                .map(day -> passing.stream()
                        .filter(one -> one.is(day))
                        .findFirst()
                        .map(one -> one.passed(day))
                        .orElse(day))
                .toList());
    }

    /** From its payer to the one that it would have; where it comes or goes with a day, the way of that day. */
    private static Optional<PayerWay> way(PackageShift shift, List<Passing> passing) {
        PackageCharge before = shift.before();
        PackageCharge after = shift.after();
        if (before != null && after != null) {
            return after.payer()
                    .household()
                    .filter(to -> !after.payer().equals(before.payer()))
                    .map(to -> new PayerWay(before.payer().household().orElse(null), to));
        }
        return Stream.concat(Stream.ofNullable(before), Stream.ofNullable(after))
                .flatMap(one -> passing.stream().filter(day -> day.isOpening(one)))
                .findFirst()
                .map(Passing::way);
    }
}
