package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingPrices;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.closed.Suspension;
import fr.ent.canteen.packages.ComparePackages.PackageComparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many a suspension concerns, and what they were to pay.
 *
 * @param amountCents what the days cost by themselves, and the packages that no other day keeps due
 * @param packages how many packages come and go with these days, for no other day of theirs is booked
 * @param packagesKept how many packages of these days stay due, for other days of theirs are booked
 */
record SuspensionConcerned(
        @Nullable Suspension suspension,
        int children,
        int bookings,
        int waiting,
        Cents amountCents,
        int packages,
        int packagesKept) {

    /** @param booked those of all that have a place */
    static SuspensionConcerned count(
            @Nullable Suspension suspension,
            List<Booking> all,
            List<Booking> booked,
            BookingPrices prices,
            PackageComparison packages) {
        return new SuspensionConcerned(
                suspension,
                (int) all.stream().map(Booking::child).distinct().count(),
                booked.size(),
                all.size() - booked.size(),
                booked.stream().map(one -> prices.of(one).amountCents()).reduce(packages.aloneCents(), Cents::plus),
                packages.alone(),
                packages.kept());
    }

    static List<Booking> booked(List<Booking> all) {
        return all.stream().filter(one -> one.status() == BookingStatus.BOOKED).toList();
    }
}
