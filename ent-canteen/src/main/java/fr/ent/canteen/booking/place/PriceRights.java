package fr.ent.canteen.booking.place;

import fr.ent.canteen.families.OwnHomes;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.packages.PackageView;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.core.Viewer;

/** The prices that a reader may know: a price tells a quotient, and a household's quotient is its own affair. */
public record PriceRights(boolean town, OwnHomes own) {

    public static PriceRights of(Viewer viewer, OwnHomes own) {
        return new PriceRights(viewer.servesTown(), own);
    }

    public static PriceRights ofTown() {
        return new PriceRights(true, OwnHomes.NONE);
    }

    public static PriceRights ofGuardian(OwnHomes own) {
        return new PriceRights(false, own);
    }

    public boolean hides(Booking booking) {
        return !town
                && booking.payer()
                        .household()
                        .filter(household -> !own.has(household, booking.day()))
                        .isPresent();
    }

    public boolean hides(Payer payer) {
        return !town
                && payer.household()
                        .filter(household -> !own.now().contains(household))
                        .isPresent();
    }

    public PackageView shown(PackageCharge charge) {
        return hides(charge.payer()) ? PackageView.ofOthers(charge) : PackageView.charged(charge);
    }
}
