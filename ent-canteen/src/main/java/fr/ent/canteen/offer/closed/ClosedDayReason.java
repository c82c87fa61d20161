package fr.ent.canteen.offer.closed;

/** The school is closed, the activity doesn't take place on this weekday, the town hall called it off, or the child has left. */
public enum ClosedDayReason {
    WEEKEND,
    PUBLIC_HOLIDAY,
    LOCAL,
    SCHOOL_HOLIDAY,
    WEDNESDAY,
    NOT_SERVED,
    STRIKE,
    TRIP,
    CLASS_CLOSED,
    SITE_CLOSED,
    CALLED_OFF,
    LEAVING
}
