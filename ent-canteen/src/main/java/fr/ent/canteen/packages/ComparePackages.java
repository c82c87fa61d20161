package fr.ent.canteen.packages;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.BookedDay;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.LivedDay;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.Pricing;
import fr.ent.canteen.prices.method.SeenDay;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says which packages come and go with some booked days, and which other days keep due. */
@Component
public class ComparePackages {

    /** Children whose packages are made at once, so that a whole town called off needs the memory of these. */
    private static final int AT_ONCE = 500;

    private final ListPackages listPackages;
    private final CountedDays countedDays;
    private final Pricing pricing;

    ComparePackages(ListPackages listPackages, CountedDays countedDays, Pricing pricing) {
        this.listPackages = listPackages;
        this.countedDays = countedDays;
        this.pricing = pricing;
    }

    /**
     * The packages of these days, whether they are booked at this moment or have just ended; a constant number of statements
     * for each few hundred children, and none beside that of the tariffs where the council has no packages.
     */
    public PackageComparison compare(Collection<BookedDay> days) {
        Map<ChildId, List<CountedDay>> concerned = days.stream()
                .flatMap(day -> CountedDay.of(LivedDay.of(day), SeenDay.NOTHING).stream())
                .collect(Collectors.groupingBy(CountedDay::child));
        LongSummaryStatistics span =
                days.stream().mapToLong(day -> day.day().toEpochDay()).summaryStatistics();
        return span.getCount() == 0
                ? PackageComparison.NONE
                : pricing.packageDays(
                                new DateRange(LocalDate.ofEpochDay(span.getMin()), LocalDate.ofEpochDay(span.getMax())))
                        .map(whole -> compare(concerned, whole))
                        .orElse(PackageComparison.NONE);
    }

    private PackageComparison compare(Map<ChildId, List<CountedDay>> concerned, DateRange whole) {
        List<ChildId> children = List.copyOf(concerned.keySet());
        return IntStream.iterate(0, from -> from < children.size(), from -> from + AT_ONCE)
                .mapToObj(from -> children.subList(from, Math.min(from + AT_ONCE, children.size())))
                .map(some -> compare(
                        some.stream()
                                .flatMap(child -> concerned.getOrDefault(child, List.of()).stream())
                                .toList(),
                        countedDays.list(some, whole),
                        whole))
                .reduce(PackageComparison.NONE, PackageComparison::plus);
    }

    private PackageComparison compare(List<CountedDay> concerned, List<CountedDay> counted, DateRange whole) {
        Set<PlaceDay> gone = concerned.stream().map(PlaceDay::of).collect(Collectors.toSet());
        List<CountedDay> others =
                counted.stream().filter(day -> !gone.contains(PlaceDay.of(day))).toList();
        List<CountedDay> all =
                Stream.concat(others.stream(), concerned.stream()).toList();
        PriceList prices = listPackages.prices(all, whole);
        Set<PackageKey> touched = new HashSet<>();
        concerned.forEach(day -> prices.findPackage(day).map(PackageKey::of).ifPresent(touched::add));
        Set<PackageKey> kept =
                prices.packages(others).stream().map(PackageKey::of).collect(Collectors.toSet());
        List<PackageCharge> opened = prices.packages(all).stream()
                .filter(one -> touched.contains(PackageKey.of(one)))
                .toList();
        List<PackageCharge> alone = opened.stream()
                .filter(one -> !kept.contains(PackageKey.of(one)))
                .toList();
        return new PackageComparison(
                alone.size(),
                alone.stream().map(one -> one.price().amountCents()).reduce(Cents.of(0), Cents::plus),
                opened.size() - alone.size());
    }

    /**
     * The packages of some days.
     *
     * @param alone how many no other day opens: they come and go with these days
     * @param aloneCents what those cost
     * @param kept how many other days keep due
     */
    public record PackageComparison(int alone, Cents aloneCents, int kept) {

        static final PackageComparison NONE = new PackageComparison(0, Cents.of(0), 0);

        PackageComparison plus(PackageComparison other) {
            return new PackageComparison(alone + other.alone, aloneCents.plus(other.aloneCents), kept + other.kept);
        }
    }

    /** A child's day at an activity. */
    private record PlaceDay(ChildId child, ActivityId activity, LocalDate day) {

        static PlaceDay of(CountedDay day) {
            return new PlaceDay(day.child(), day.activity().id(), day.day());
        }
    }

    /** A week or month of a child at an activity. */
    private record PackageKey(ChildId child, ActivityId activity, LocalDate from, LocalDate to) {

        static PackageKey of(PackageCharge charge) {
            return new PackageKey(charge.child(), charge.activity(), charge.from(), charge.to());
        }
    }
}
