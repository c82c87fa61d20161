package fr.ent.canteen.offer;

import java.time.LocalTime;

/** The kind of an activity, as a family sees it. */
public enum ActivityKind {
    CANTEEN(12),
    MORNING_CARE(7),
    EVENING_CARE(17),
    STUDY(16),
    WEDNESDAY(8),
    HOLIDAY(8);

    private final LocalTime usualStart;

    ActivityKind(int hour) {
        this.usualStart = LocalTime.of(hour, 0);
    }

    LocalTime usualStart() {
        return usualStart;
    }

    public static ActivityKind usual(Activity.Unit unit) {
        return unit == Activity.Unit.MEAL ? CANTEEN : EVENING_CARE;
    }
}
