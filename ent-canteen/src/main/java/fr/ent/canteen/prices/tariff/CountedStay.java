package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.offer.Session;
import fr.ent.canteen.offer.Stay;
import fr.ent.canteen.prices.method.PriceStep;
import java.util.Optional;

/**
 * From when to when a child was there, and what that comes to.
 *
 * @param units none where the booked ones stand
 */
public record CountedStay(Stay stay, Optional<Quantity> units, Session.PickUp pickUp) {

    public static CountedStay of(Session session, Stay stay) {
        return new CountedStay(stay, session.counted(stay), session.pickUp(stay));
    }

    /** Whether it can change what the day costs. */
    public boolean counts() {
        return units.isPresent() || isLate();
    }

    boolean isLate() {
        return pickUp == Session.PickUp.LATE;
    }

    PriceStep step() {
        return new PriceStep.Stayed(
                stay.arrivedOnClock(),
                stay.collectedOnClock(),
                units.map(Quantity::count).orElse(null),
                units.map(Quantity::unit).orElse(null));
    }
}
