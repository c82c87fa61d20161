package fr.ent.canteen.offer.closed;

import fr.ent.core.school.SchoolCalendar.Closure;

/** Why there is nothing to book on a day; {@code label} names holidays and local days in the territory's language. */
public record ClosedDay(ClosedDayReason reason, String label) {

    public static final ClosedDay NOT_SERVED = new ClosedDay(ClosedDayReason.NOT_SERVED, "");

    /** The child is away for good from that day on. */
    public static final ClosedDay LEAVING = new ClosedDay(ClosedDayReason.LEAVING, "");

    public static ClosedDay of(Closure closure) {
        ClosedDayReason reason = switch (closure.kind()) {
            case WEEKEND -> ClosedDayReason.WEEKEND;
            case PUBLIC_HOLIDAY -> ClosedDayReason.PUBLIC_HOLIDAY;
            case LOCAL -> ClosedDayReason.LOCAL;
            case SCHOOL_HOLIDAY -> ClosedDayReason.SCHOOL_HOLIDAY;
            case WEDNESDAY -> ClosedDayReason.WEDNESDAY;
        };
        return new ClosedDay(reason, closure.label());
    }

    public static ClosedDay of(Suspension suspension) {
        ClosedDayReason reason = switch (suspension.reason()) {
            case STRIKE -> ClosedDayReason.STRIKE;
            case TRIP -> ClosedDayReason.TRIP;
            case CLASS_CLOSED -> ClosedDayReason.CLASS_CLOSED;
            case SITE_CLOSED -> ClosedDayReason.SITE_CLOSED;
            case OTHER -> ClosedDayReason.CALLED_OFF;
        };
        return new ClosedDay(reason, suspension.label());
    }
}
