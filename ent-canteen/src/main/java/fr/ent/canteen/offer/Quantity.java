package fr.ent.canteen.offer;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A number of an activity's units.
 *
 * @param unit none when nobody is told what was counted
 */
public record Quantity(int count, Activity.@Nullable Unit unit) {

    public static final Quantity ONE = new Quantity(1, null);

    private static final int MINUTES_OF_A_QUARTER = 15;
    private static final int MINUTES_OF_AN_HOUR = 60;

    public Quantity {
        if (count < 0) {
            throw new IllegalArgumentException("Quantities begin at 0");
        }
    }

    /** Units in a length of time: a begun hour or quarter of an hour counts whole; meals, sessions and days are one. */
    public static Quantity of(Activity.Unit unit, Duration length) {
        int count = switch (unit) {
            case MEAL, SESSION, DAY -> 1;
            case HOUR -> begun(length, MINUTES_OF_AN_HOUR);
            case QUARTER_HOUR -> begun(length, MINUTES_OF_A_QUARTER);
        };
        return new Quantity(count, unit);
    }

    private static int begun(Duration length, int minutes) {
        return Math.toIntExact(Math.ceilDiv(length.toSeconds(), minutes * 60L));
    }
}
