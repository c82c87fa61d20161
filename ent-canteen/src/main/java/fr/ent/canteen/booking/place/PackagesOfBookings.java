package fr.ent.canteen.booking.place;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.packages.ListPackages;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.ChildId;
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

    /** Nothing is read where no day belongs to a package; otherwise a number of statements that doesn't depend on them. */
    public List<BookingView> told(List<BookingView> shown, PriceRights rights, DateRange range) {
        List<ChildId> children = shown.stream()
                .filter(one -> one.explanation().stream().anyMatch(PriceStep.InPackage.class::isInstance))
                .map(BookingView::childId)
                .distinct()
                .toList();
        if (children.isEmpty()) {
            return shown;
        }
        List<PackageCharge> packages = listPackages.list(children, range);
        return shown.stream()
                .map(one -> one.explanation().stream().noneMatch(PriceStep.InPackage.class::isInstance)
                        ? one
                        : packages.stream()
                                .filter(its -> its.child().equals(one.childId())
                                        && its.activity().equals(one.activityId())
                                        && !one.date().isBefore(its.from())
                                        && !one.date().isAfter(its.to()))
                                .findFirst()
                                .map(its -> one.in(rights.shown(its)))
                                .orElse(one))
                .toList();
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
