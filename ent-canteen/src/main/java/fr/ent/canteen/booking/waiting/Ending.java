package fr.ent.canteen.booking.waiting;

import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why bookings end.
 *
 * @param by nobody when the product itself ends them
 * @param suspension the suspension that called the day off, if that is why
 */
public record Ending(
        @Nullable PersonId by, Instant at, @Nullable UUID suspension, Which which) {

    public static Ending by(PersonId person, Instant at) {
        return new Ending(person, at, null, Which.ALL);
    }

    public static Ending calledOff(UUID suspension, PersonId by, Instant at) {
        return new Ending(by, at, suspension, Which.ALL);
    }

    public static Ending byTheProduct(Instant at) {
        return new Ending(null, at, null, Which.ALL);
    }

    /** The product ends places held in vain. */
    static Ending lapsed(Instant at) {
        return new Ending(null, at, null, Which.LAPSED);
    }

    /** Which of the bookings end: all, or only places held in vain, which a family may be accepting this very moment. */
    enum Which {
        ALL,
        LAPSED
    }
}
