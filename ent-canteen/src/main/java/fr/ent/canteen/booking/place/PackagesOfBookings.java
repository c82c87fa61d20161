package fr.ent.canteen.booking.place;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.packages.ListPackages;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PackageStarts;
import fr.ent.canteen.prices.PackageStarts.PackageStart;
import fr.ent.canteen.prices.ReadPackageStarts;
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
    private final ReadPackageStarts readStarts;

    PackagesOfBookings(
            ListPackages listPackages, Families families, PriceBookings priceBookings, ReadPackageStarts readStarts) {
        this.readStarts = readStarts;
        this.priceBookings = priceBookings;
        this.listPackages = listPackages;
        this.families = families;
    }

    /** Nothing is read where no day belongs to a package; otherwise a number of statements that doesn't depend on them. */
    public List<BookingView> told(List<Booking> live, BookingPrices prices, PriceRights rights, DateRange range) {
        KnownPackages known = known(
                live.stream()
                        .filter(one -> isInPackage(prices.of(one)) && !rights.hides(one))
                        .map(Booking::child)
                        .distinct()
                        .toList(),
                range,
                prices,
                rights);
        return live.stream()
                .map(one -> known.told(BookingView.of(one, prices.of(one), rights), one))
                .toList();
    }

    /** Nothing is read for a day that is charged by itself. */
    public BookingView told(BookingView shown, Booking booking, Viewer viewer) {
        if (!isInPackage(booking.kept().price())) {
            return shown;
        }
        return known(
                        List.of(booking.child()),
                        new DateRange(booking.day(), booking.day()),
                        priceBookings.price(List.of(booking)),
                        PriceRights.of(viewer, families.ownHomes(viewer)))
                .told(shown, booking);
    }

    private KnownPackages known(List<ChildId> children, DateRange range, BookingPrices prices, PriceRights rights) {
        return children.isEmpty()
                ? new KnownPackages(List.of(), PackageStarts.NONE, prices, rights)
                : new KnownPackages(
                        listPackages.list(children, range),
                        readStarts.read(prices.activities().values(), range),
                        prices,
                        rights);
    }

    /** Packages that earlier bookings have opened, or these ones, and what else is told of them. */
    private record KnownPackages(
            List<PackageCharge> charged, PackageStarts starts, BookingPrices prices, PriceRights rights) {

        /** A booking that waits opens none: it says what its package would cost. */
        BookingView told(BookingView shown, Booking booking) {
            if (shown.explanation().stream().noneMatch(PriceStep.InPackage.class::isInstance)) {
                return shown;
            }
            return charged.stream()
                    .filter(its -> its.child().equals(booking.child())
                            && its.activity().equals(booking.activity())
                            && !booking.day().isBefore(its.from())
                            && !booking.day().isAfter(its.to()))
                    .findFirst()
                    .map(its -> rights.shown(its)
                            .beginning(its.openedBy().equals(booking.day()) ? starts.start(its) : PackageStart.WHOLE))
                    .or(() -> prices.findPackage(booking)
                            .map(its -> rights.offered(its).beginning(starts.start(its))))
                    .map(shown::in)
                    .orElse(shown);
        }
    }

    private static boolean isInPackage(Price price) {
        return price.explanation().stream().anyMatch(PriceStep.InPackage.class::isInstance);
    }
}
