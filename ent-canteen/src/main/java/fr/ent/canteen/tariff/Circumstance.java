package fr.ent.canteen.tariff;

import fr.ent.canteen.Activity;
import fr.ent.canteen.Situation;
import java.time.Duration;

/** How a day came about and how much of it there was: {@code quantity} is a number of the activity's units. */
public record Circumstance(Situation situation, int quantity) {

    /** One unit, booked in time. */
    public static final Circumstance USUAL = new Circumstance(Situation.IN_TIME, 1);

    private static final int MINUTES_OF_A_QUARTER = 15;
    private static final int MINUTES_OF_AN_HOUR = 60;

    /** Units in a length of time: a begun hour or quarter of an hour counts whole; meals, sessions and days are one. */
    public static int units(Activity.Unit unit, Duration length) {
        return switch (unit) {
            case MEAL, SESSION, DAY -> 1;
            case HOUR -> begun(length, MINUTES_OF_AN_HOUR);
            case QUARTER_HOUR -> begun(length, MINUTES_OF_A_QUARTER);
        };
    }

    private static int begun(Duration length, int minutes) {
        return Math.toIntExact(Math.ceilDiv(length.toSeconds(), minutes * 60L));
    }
}
