package fr.ent.canteen;

import fr.ent.core.SchoolId;
import java.time.DayOfWeek;
import java.util.Set;

/** What children of a school can be booked for; {@code capacity} is the number of places of a day. */
public record Activity(
        ActivityId id,
        SchoolId schoolId,
        String name,
        Unit unit,
        Set<DayOfWeek> weekdays,
        int capacity,
        boolean waitingList,
        CutOff bookingCutOff,
        CutOff cancellingCutOff) {

    public Activity {
        weekdays = Set.copyOf(weekdays);
    }

    /** What one booking is one of. */
    public enum Unit {
        MEAL,
        SESSION,
        HOUR,
        QUARTER_HOUR,
        DAY
    }
}
