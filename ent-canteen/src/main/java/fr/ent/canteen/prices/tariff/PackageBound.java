package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.PackagePrices.PackageAboveCost;
import fr.ent.canteen.prices.method.PackagePeriod;
import java.util.Optional;

/** The most a package may cost: what its days cost the town for a child who comes on each (Code de l'éducation, R531-52). */
final class PackageBound {

    private PackageBound() {}

    /** Empty where the tariff has no package or names no cost. */
    static Optional<PackageAboveCost> findAboveCost(Tariff tariff, Activity activity) {
        PackagePeriod period = tariff.packagePeriod();
        if (period == null) {
            return Optional.empty();
        }
        int units = period.fewestUnits(activity.unitsAWeek());
        Cents dearest = DearestPrice.ofPackage(tariff);
        return tariff.userCost()
                .map(cost -> cost.times(units))
                .filter(cost -> dearest.compareTo(cost) > 0)
                .map(cost -> new PackageAboveCost(tariff.validFrom(), dearest, cost));
    }
}
