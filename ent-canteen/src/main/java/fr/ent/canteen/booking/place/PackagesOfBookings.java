package fr.ent.canteen.booking.place;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.packages.ListPackages;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.method.Price;
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
    private final PriceBookings priceBookings;

    PackagesOfBookings(ListPackages listPackages, Families families, PriceBookings priceBookings) {
        this.priceBookings = priceBookings;
        this.listPackages = listPackages;
        this.families = families;
    }

    /** Nothing is read where no day belongs to a package; otherwise a number of statements that doesn't depend on them. */
    public List<BookingView> told(List<Booking> live, BookingPrices prices, PriceRights rights, DateRange range) {
        List<PackageCharge> charged = charged(
                live.stream()
                        .filter(one -> isInPackage(prices.of(one)) && !rights.hides(one))
                        .map(Booking::child)
                        .distinct()
                        .toList(),
                range);
        return live.stream()
                .map(one -> told(BookingView.of(one, prices.of(one), rights), one, charged, prices, rights))
                .toList();
    }

    /** Nothing is read for a day that is charged by itself. */
    public BookingView told(BookingView shown, Booking booking, Viewer viewer) {
        if (!isInPackage(booking.kept().price())) {
            return shown;
        }
        return told(
                shown,
                booking,
                charged(List.of(booking.child()), new DateRange(booking.day(), booking.day())),
                priceBookings.price(List.of(booking)),
                PriceRights.of(viewer, families.ownHomes(viewer)));
    }

    private List<PackageCharge> charged(List<ChildId> children, DateRange range) {
        return children.isEmpty() ? List.of() : listPackages.list(children, range);
    }

    /** A booking that waits opens none: it says what its package would cost. */
    private static BookingView told(
            BookingView shown, Booking booking, List<PackageCharge> charged, BookingPrices prices, PriceRights rights) {
        if (shown.explanation().stream().noneMatch(PriceStep.InPackage.class::isInstance)) {
            return shown;
        }
        return charged.stream()
                .filter(its -> its.child().equals(booking.child())
                        && its.activity().equals(booking.activity())
                        && !booking.day().isBefore(its.from())
                        && !booking.day().isAfter(its.to()))
                .findFirst()
                .map(rights::shown)
                .or(() -> prices.findPackage(booking).map(rights::offered))
                .map(shown::in)
                .orElse(shown);
    }

    private static boolean isInPackage(Price price) {
        return price.explanation().stream().anyMatch(PriceStep.InPackage.class::isInstance);
    }
}
