package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.packages.CountPackages;
import fr.ent.canteen.packages.CountPackages.CountedPackages;
import fr.ent.canteen.prices.PackageStarts;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.ReadPackageStarts;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The packages that patterns may open: nothing is read where the tariffs have none. */
@Component
class PatternPackages {

    private final CountPackages countPackages;
    private final ReadPackageStarts readStarts;

    PatternPackages(CountPackages countPackages, ReadPackageStarts readStarts) {
        this.countPackages = countPackages;
        this.readStarts = readStarts;
    }

    /** The days of packages that were booked before, and prices for those that the patterns may open. */
    CountedPackages count(
            PriceList prices,
            Collection<ChildId> children,
            Collection<ActivityId> activities,
            Collection<HouseholdId> payers,
            DateRange range) {
        CountedPackages none = new CountedPackages(List.of(), prices);
        return prices.hasPackages()
                ? countPackages.count(children, activities, payers, range).orElse(none)
                : none;
    }

    PackageStarts starts(PriceList prices, Collection<Activity> activities, DateRange range) {
        return prices.hasPackages() ? readStarts.read(activities, range) : PackageStarts.NONE;
    }
}
