package fr.ent.canteen.offer;

import fr.ent.core.school.SchoolCalendar.Closure;

/** Why there is nothing to book on a day; {@code label} names holidays and local days in the territory's language. */
public record ClosedDay(Reason reason, String label) {

    static final ClosedDay NOT_SERVED = new ClosedDay(Reason.NOT_SERVED, "");

    static ClosedDay of(Closure closure) {
        Reason reason = switch (closure.kind()) {
            case WEEKEND -> Reason.WEEKEND;
            case PUBLIC_HOLIDAY -> Reason.PUBLIC_HOLIDAY;
            case LOCAL -> Reason.LOCAL;
            case SCHOOL_HOLIDAY -> Reason.SCHOOL_HOLIDAY;
            case WEDNESDAY -> Reason.WEDNESDAY;
        };
        return new ClosedDay(reason, closure.label());
    }

    static ClosedDay of(Suspension suspension) {
        Reason reason = switch (suspension.reason()) {
            case STRIKE -> Reason.STRIKE;
            case TRIP -> Reason.TRIP;
            case CLASS_CLOSED -> Reason.CLASS_CLOSED;
            case SITE_CLOSED -> Reason.SITE_CLOSED;
            case OTHER -> Reason.CALLED_OFF;
        };
        return new ClosedDay(reason, suspension.label());
    }

    /** The school is closed, the activity doesn't take place on this weekday, or the town hall called it off. */
    public enum Reason {
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
        CALLED_OFF
    }
}
