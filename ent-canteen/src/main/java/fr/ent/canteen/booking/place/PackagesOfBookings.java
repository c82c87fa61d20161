package fr.ent.canteen.booking.place;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.packages.ListPackages;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.DateRange;
import fr.ent.core.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells of bookings in a package which one, and its price. */
@Component
public class PackagesOfBookings {

    private final ListPackages listPackages;
    private final Families families;

    PackagesOfBookings(ListPackages listPackages, Families families) {
        this.listPackages = listPackages;
        this.families = families;
    }

    /** Nothing is read for a day that is charged by itself. */
    public BookingView told(BookingView shown, Booking booking, Viewer viewer) {
        boolean inPackage =
                booking.kept().price().explanation().stream().anyMatch(PriceStep.InPackage.class::isInstance);
        if (!inPackage) {
            return shown;
        }
        PriceRights rights = PriceRights.of(viewer, families.ownHomes(viewer));
        return listPackages.list(List.of(booking.child()), new DateRange(booking.day(), booking.day())).stream()
                .filter(one -> one.activity().equals(booking.activity()))
                .findFirst()
                .map(one -> shown.in(rights.shown(one)))
                .orElse(shown);
    }
}
