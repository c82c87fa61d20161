package fr.ent.canteen.booking.place;

import fr.ent.canteen.families.Payer;
import fr.ent.canteen.packages.PackageView;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import java.util.Set;

/** The prices that a reader may know: a price tells a quotient, and a household's quotient is its own affair. */
public record PriceRights(boolean town, Set<HouseholdId> own) {

    public PriceRights {
        own = Set.copyOf(own);
    }

    public static PriceRights of(Viewer viewer, Set<HouseholdId> own) {
        return new PriceRights(viewer.servesTown(), own);
    }

    public static PriceRights ofTown() {
        return new PriceRights(true, Set.of());
    }

    public static PriceRights ofGuardian(Set<HouseholdId> own) {
        return new PriceRights(false, own);
    }

    public boolean hides(Booking booking) {
        return hides(booking.payer());
    }

    public boolean hides(Payer payer) {
        return !town
                && payer.household()
                        .filter(household -> !own.contains(household))
                        .isPresent();
    }

    public PackageView shown(PackageCharge charge) {
        return hides(charge.payer()) ? PackageView.ofOthers(charge) : PackageView.charged(charge);
    }
}
