package fr.ent.canteen.prices;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.method.Price;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The one price of a child's days of a week or month at an activity.
 *
 * @param openedBy the first of these days that counts: tariff, quotient and payer are those of that day, but where earlier
 *     days were called off for nothing tariff and quotient stay those of the first of them
 */
public record PackageCharge(
        ChildId child,
        ActivityId activity,
        PackagePeriod period,
        LocalDate from,
        LocalDate to,
        LocalDate openedBy,
        Payer payer,
        Price price) {

    /** The same at the price of that one, if there is one. */
    PackageCharge at(Optional<PackageCharge> first) {
        return first.map(its -> new PackageCharge(child, activity, period, from, to, openedBy, payer, its.price()))
                .orElse(this);
    }

    public boolean isForTheSameDays(PackageCharge other) {
        return child.equals(other.child)
                && activity.equals(other.activity)
                && period == other.period
                && from.equals(other.from);
    }
}
