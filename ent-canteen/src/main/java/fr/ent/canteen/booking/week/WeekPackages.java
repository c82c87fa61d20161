package fr.ent.canteen.booking.week;

import fr.ent.canteen.booking.place.PriceRights;
import fr.ent.canteen.booking.week.DayBook.FamilyPackages;
import fr.ent.canteen.families.Families;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.packages.PackageView;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.FamilyPricing.FamilyPrices;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages of a family's week: those that some day has opened, and those that a first booking would.
 *
 * @param packages of the family's children, whoever pays
 */
record WeekPackages(FamilyPackages packages, DateRange range, FamilyPrices prices, Instant now) {

    List<PackageView> of(ChildId child, Activity activity) {
        PriceRights rights = PriceRights.ofGuardian(prices.homes());
        List<PackageCharge> opened = packages.charged().stream()
                .filter(one -> one.child().equals(child) && one.activity().equals(activity.id()))
                .toList();
        return Stream.concat(
                        opened.stream().map(rights::shown),
                        onOffer(child, activity, opened)
                                .map(one -> PackageView.offered(one)
                                        .beginning(packages.starts().start(one, now))))
                .sorted(Comparator.comparing(PackageView::from))
                .toList();
    }

    /** One for each period that none is opened for. */
    private Stream<PackageCharge> onOffer(ChildId child, Activity activity, List<PackageCharge> opened) {
        return range
                .days()
                .filter(day -> activity.weekdays().contains(day.getDayOfWeek()))
                .flatMap(day -> find(child, activity, day).stream())
                .filter(one -> opened.stream().noneMatch(one::isForTheSameDays))
                .collect(Collectors.toMap(PackageCharge::from, one -> one, (one, later) -> one))
                .values()
                .stream();
    }

    private Optional<PackageCharge> find(ChildId child, Activity activity, LocalDate day) {
        return prices.prices()
                .findPackage(new CountedDay(
                        child, activity, day, Families.ownPayer(child, prices.own()), Situation.IN_TIME));
    }
}
