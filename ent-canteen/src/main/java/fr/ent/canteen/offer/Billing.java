package fr.ent.canteen.offer;

/**
 * How the time of an activity is billed.
 *
 * @param toleranceMinutes so long after its end a child isn't collected late yet
 */
public record Billing(BilledHours hours, int toleranceMinutes) {

    static final int MOST_MINUTES = 120;

    public static final Billing AS_BOOKED = new Billing(BilledHours.AS_BOOKED, 0);

    public Billing {
        if (toleranceMinutes < 0 || toleranceMinutes > MOST_MINUTES) {
            throw new IllegalArgumentException("Not a tolerance");
        }
    }

    /** The hours that are billed: those booked, or those that the child was there. */
    public enum BilledHours {
        AS_BOOKED,
        AS_PRESENT
    }
}
