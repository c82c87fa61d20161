package fr.ent.canteen.booking.place;

import fr.ent.canteen.families.OwnHomes;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.packages.PackageView;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.core.Viewer;
import java.time.LocalDate;

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
        return hides(booking.payer(), booking.day());
    }

    /** The price of a package is the affair of the household that paid the day which opened it. */
    public PackageView shown(PackageCharge charge) {
        return hides(charge.payer(), charge.openedBy()) ? PackageView.ofOthers(charge) : PackageView.charged(charge);
    }

    /** The price of a package that nothing has opened yet is the affair of the household that this day would make pay. */
    PackageView offered(PackageCharge charge) {
        return hides(charge.payer(), charge.openedBy()) ? PackageView.ofOthers(charge) : PackageView.offered(charge);
    }

    private boolean hides(Payer payer, LocalDate day) {
        return !town
                && payer.household()
                        .filter(household -> !own.has(household, day))
                        .isPresent();
    }
}
