package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.PriceBookings;
import fr.ent.canteen.offer.Suspension;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what a decision on a suspension concerns, and keeps it in the audit trail. */
@Component
class KeepDecision {

    private final PriceBookings priceBookings;
    private final Audit audit;

    KeepDecision(PriceBookings priceBookings, Audit audit) {
        this.priceBookings = priceBookings;
        this.audit = audit;
    }

    /** The children and bookings that a suspension would concern, at what they cost now. */
    SuspensionConcerned count(List<Booking> bookings) {
        return SuspensionConcerned.count(null, bookings, priceBookings.price(bookings));
    }

    SuspensionOutcome keep(Viewer agent, String action, Suspension suspension, List<Booking> bookings) {
        SuspensionConcerned concerned = SuspensionConcerned.count(suspension, bookings, priceBookings.price(bookings));
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
