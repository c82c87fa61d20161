package fr.ent.canteen.offer;

import java.time.LocalTime;

/** The kind of an activity, as a family sees it. */
public enum ActivityKind {
    CANTEEN(12, 15),
    MORNING_CARE(7, 10),
    EVENING_CARE(17, 20),
    STUDY(16, 19),
    WEDNESDAY(8, 20),
    HOLIDAY(8, 20);

    private final LocalTime usualStart;
    private final LocalTime latestEnd;

    ActivityKind(int startHour, int endHour) {
        this.usualStart = LocalTime.of(startHour, 0);
        this.latestEnd = LocalTime.of(endHour, 0);
    }

    LocalTime usualStart() {
        return usualStart;
    }

    /** When none of its kind goes on any more. */
    LocalTime latestEnd() {
        return latestEnd;
    }

    public static ActivityKind usual(Activity.Unit unit) {
        return unit == Activity.Unit.MEAL ? CANTEEN : EVENING_CARE;
    }
}
