package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingPrices;
import fr.ent.canteen.booking.place.PriceBookings;
import fr.ent.canteen.families.Leavers;
import fr.ent.canteen.offer.closed.Suspension;
import fr.ent.canteen.packages.ComparePackages;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what a decision on a suspension concerns, and keeps it in the audit trail. */
@Component
class KeepDecision {

    private final PriceBookings priceBookings;
    private final ComparePackages comparePackages;
    private final Leavers leavers;
    private final Audit audit;

    KeepDecision(PriceBookings priceBookings, ComparePackages comparePackages, Leavers leavers, Audit audit) {
        this.priceBookings = priceBookings;
        this.comparePackages = comparePackages;
        this.leavers = leavers;
        this.audit = audit;
    }

    /** The children and bookings that a suspension would concern, at what they cost now; none after a child's last day. */
    SuspensionConcerned count(List<Booking> bookings) {
        return count(null, bookings);
    }

    private SuspensionConcerned count(@Nullable Suspension suspension, List<Booking> all) {
        List<Booking> bookings = leavers.listBeforeLeaving(all, Booking::child, Booking::day);
        List<Booking> booked = SuspensionConcerned.booked(bookings);
        BookingPrices prices = priceBookings.price(booked);
        return SuspensionConcerned.count(
                suspension, bookings, booked, prices, comparePackages.compare(prices.days(booked)));
    }

    SuspensionOutcome keep(Viewer agent, String action, Suspension suspension, List<Booking> bookings) {
        SuspensionConcerned concerned = count(suspension, bookings);
        audit.record(
                agent.person(),
                action,
                "suspension:" + suspension.id(),
                Map.of(
                        "reason", suspension.reason().name(),
                        "from", suspension.from().toString(),
                        "to", suspension.to().toString(),
                        "bookings", Integer.toString(concerned.bookings()),
                        "freeOfCharge", Boolean.toString(suspension.freeOfCharge())));
        return new SuspensionOutcome.Decided(concerned);
    }
}
