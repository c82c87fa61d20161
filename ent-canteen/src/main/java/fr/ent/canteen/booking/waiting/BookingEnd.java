package fr.ent.canteen.booking.waiting;

import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The end of bookings: by whom, when and why.
 *
 * @param by nobody when the product itself ends them
 * @param suspension the suspension that called the day off, if that is why
 */
public record BookingEnd(
        @Nullable PersonId by, Instant at, @Nullable UUID suspension, Extent extent) {

    public static BookingEnd by(PersonId person, Instant at) {
        return new BookingEnd(person, at, null, Extent.ALL);
    }

    public static BookingEnd calledOff(UUID suspension, PersonId by, Instant at) {
        return new BookingEnd(by, at, suspension, Extent.ALL);
    }

    public static BookingEnd byTheProduct(Instant at) {
        return new BookingEnd(null, at, null, Extent.ALL);
    }

    /** The product ends entries of queues whose cut-off has passed. */
    static BookingEnd cutOff(Instant at) {
        return new BookingEnd(null, at, null, Extent.WAITING);
    }

    /** The product ends places held in vain. */
    static BookingEnd lapsed(Instant at) {
        return new BookingEnd(null, at, null, Extent.LAPSED);
    }

    /**
     * The bookings that end: all; only places held in vain, which a family may be accepting this very moment; or only those
     * that still wait, which keep their turn for an offer.
     */
    enum Extent {
        ALL,
        LAPSED,
        WAITING
    }
}
