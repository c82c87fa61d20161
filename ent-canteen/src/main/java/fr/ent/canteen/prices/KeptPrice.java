package fr.ent.canteen.prices;

import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Billing;
import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.offer.Session;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.Situation;
import org.jspecify.annotations.Nullable;

/**
 * A booking's own record of its price.
 *
 * @param situation how the booking came about
 * @param units the units that the day lasted, if the activity's hours have changed since
 * @param session when the day took place and how its time was billed, if that has changed since
 */
public record KeptPrice(
        Price price,
        Situation situation,
        PriceStanding standing,
        @Nullable Integer units,
        @Nullable Session session) {

    /** Whether the price is only what was told. */
    public enum PriceStanding {
        /** told when the day was booked: the day costs what counts on it */
        TOLD,
        /** fixed by hand: it stands whatever changes */
        FIXED
    }

    /** The price told for a day that is booked in time. */
    public static KeptPrice told(Price price) {
        return told(price, Situation.IN_TIME);
    }

    public static KeptPrice told(Price price, Situation situation) {
        return new KeptPrice(price, situation, PriceStanding.TOLD, null, null);
    }

    /** How much of an activity the day was. */
    public Quantity quantity(Activity of) {
        return units == null ? of.aDay() : new Quantity(units, of.unit());
    }

    /** The day as its time is billed; one of which only the units were kept was billed as booked. */
    Session session(Activity of) {
        if (session != null) {
            return session;
        }
        return units == null ? of.session() : new Session(of.kind(), of.unit(), null, Billing.AS_BOOKED);
    }

    public boolean isFixed() {
        return standing == PriceStanding.FIXED;
    }

    /** Whether the town hall has said that the child wasn't there. */
    boolean isAbsence() {
        return situation == Situation.ABSENT_JUSTIFIED || situation == Situation.ABSENT_UNJUSTIFIED;
    }

    /** Whether the town hall has said how this day is to be priced, so that what came of it changes nothing. */
    public boolean isDecided() {
        return isFixed() || situation != Situation.IN_TIME;
    }
}
