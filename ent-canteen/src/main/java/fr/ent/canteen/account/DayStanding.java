package fr.ent.canteen.account;

import fr.ent.canteen.presence.Attendance;
import java.util.Optional;

/** How a day of an account stands: what came of it, or why that isn't known. */
enum DayStanding {
    PRESENT,
    PRESENT_WITHOUT_BOOKING,
    ABSENT_JUSTIFIED,
    ABSENT_UNJUSTIFIED,
    /** Booked, and passed over by a roll that is finished: the price of the booking stands. */
    NOT_CALLED,
    /** Booked, on a day gone by without a roll: the price of the booking stands. */
    NO_ROLL,
    /** Booked, from the first day away on of a child who leaves: nothing is due, and it ends by itself. */
    AFTER_LEAVING,
    /** Called off by the town hall, which charges it all the same. */
    CALLED_OFF,
    /** Booked, on a day gone by whose roll isn't finished. */
    ROLL_OPEN,
    /** Booked, on a day that isn't over. */
    EXPECTED;

    static DayStanding of(Optional<Attendance> came, boolean over) {
        return came.map(DayStanding::of).orElse(over ? NO_ROLL : EXPECTED);
    }

    private static DayStanding of(Attendance came) {
        return switch (came) {
            case PRESENT -> PRESENT;
            case PRESENT_WITHOUT_BOOKING -> PRESENT_WITHOUT_BOOKING;
            case ABSENT_JUSTIFIED -> ABSENT_JUSTIFIED;
            case ABSENT_UNJUSTIFIED -> ABSENT_UNJUSTIFIED;
            case ROLL_OPEN -> ROLL_OPEN;
            case NOT_CALLED -> NOT_CALLED;
        };
    }
}
