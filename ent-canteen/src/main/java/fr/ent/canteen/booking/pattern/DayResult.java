package fr.ent.canteen.booking.pattern;

/** The outcome of a day of a pattern. */
enum DayResult {
    BOOKED,
    WAITING,
    CANCELLED,
    KEPT,
    ALREADY_BOOKED,
    CLOSED,
    LEAVING,
    CUT_OFF_PASSED,
    NOT_OPEN_YET,
    REGISTRATION_CLOSED,
    FULL,
    NO_TARIFF,
    NOT_OFFERED
}
