package fr.ent.canteen.offer;

import fr.ent.canteen.money.Cents;
import java.time.LocalDate;
import java.util.Optional;

/** The prices of an activity's packages, as far as a change of the activity concerns them. */
public interface PackagePrices {

    /**
     * The first version of its tariff, in force or to come, whose package would cost more than its days cost the town
     * (Code de l'éducation, R531-52), were the activity like this.
     */
    Optional<PackageAboveCost> findAboveCost(Activity after);

    /**
     * A package that costs too much.
     *
     * @param validFrom from when its tariff is in force
     * @param dearest the most it costs
     * @param userCost what its days cost the town for a child who comes on each
     */
    record PackageAboveCost(LocalDate validFrom, Cents dearest, Cents userCost) {}
}
