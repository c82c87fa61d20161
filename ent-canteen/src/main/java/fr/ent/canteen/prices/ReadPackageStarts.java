package fr.ent.canteen.prices;

import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedules;
import fr.ent.core.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Reads what says where packages begin: three statements, however many days and activities. */
@Component
public class ReadPackageStarts {

    /** The longest package. */
    private static final int MONTH = 31;

    private final Schedules schedules;
    private final Pricing pricing;

    ReadPackageStarts(Schedules schedules, Pricing pricing) {
        this.schedules = schedules;
        this.pricing = pricing;
    }

    /** For packages that touch these days, and the next ones, also after a month without any open day. */
    public PackageStarts read(Collection<Activity> activities, DateRange range) {
        LocalDate last = range.to().plusDays(3 * MONTH);
        return new PackageStarts(
                schedules.byActivity(activities, range.from().minusDays(MONTH), last),
                pricing.payableDays(last, activities.stream().map(Activity::id).toList()),
                last);
    }
}
