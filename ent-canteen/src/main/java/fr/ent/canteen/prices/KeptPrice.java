package fr.ent.canteen.prices;

import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.Situation;

/**
 * A booking's own record of its price.
 *
 * @param situation how the booking came about
 */
public record KeptPrice(Price price, Situation situation, Standing standing) {

    /** Whether the price is only what was told. */
    public enum Standing {
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
        return new KeptPrice(price, situation, Standing.TOLD);
    }

    public boolean isFixed() {
        return standing == Standing.FIXED;
    }

    /** Whether the town hall has said how this day is to be priced, so that what came of it changes nothing. */
    boolean isDecided() {
        return isFixed() || situation != Situation.IN_TIME;
    }
}
