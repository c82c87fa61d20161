package fr.ent.canteen;

/**
 * How a child's day at an activity stands. {@code FULL}, {@code CUT_OFF_PASSED} and {@code REGISTRATION_CLOSED} are said
 * of days not booked.
 */
public enum DayStatus {
    BOOKED,
    WAITING,
    FREE,
    FULL,
    CLOSED,
    CUT_OFF_PASSED,
    REGISTRATION_CLOSED
}
