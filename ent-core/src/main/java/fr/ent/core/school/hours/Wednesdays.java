package fr.ent.core.school.hours;

import fr.ent.core.InvalidInput;
import java.time.DayOfWeek;
import java.util.List;

/** Wednesdays in the week of the territory: now, and after the change that is planned, if one is. */
enum Wednesdays {
    CLOSED,
    CLOSED_UNTIL_CHANGE,
    OPEN,
    OPEN_UNTIL_CHANGE;

    static Wednesdays of(WeekFacts week) {
        if (week.open()) {
            return week.changes() ? OPEN_UNTIL_CHANGE : OPEN;
        }
        return week.changes() ? CLOSED_UNTIL_CHANGE : CLOSED;
    }

    /** The hours of a school of which nobody has written any. */
    SchoolHours usual() {
        return this == OPEN || this == OPEN_UNTIL_CHANGE ? SchoolHours.USUAL_WITH_WEDNESDAYS : SchoolHours.USUAL;
    }

    /** @throws InvalidInput for hours of another week; ahead of a change both are taken. Afternoons of Wednesdays are free. */
    void require(SchoolHours hours) {
        List<DayHalf> taught = hours.halves().stream()
                .filter(half -> half.weekday() == DayOfWeek.WEDNESDAY)
                .map(HalfDay::half)
                .toList();
        if (this == CLOSED && !taught.isEmpty()) {
            throw new InvalidInput("halves", "wednesday-closed");
        }
        if (this == OPEN && taught.isEmpty()) {
            throw new InvalidInput("halves", "wednesday-missing");
        }
        if (taught.contains(DayHalf.AFTERNOON)) {
            throw new InvalidInput("halves", "wednesday-afternoon");
        }
    }

    /** Whether Wednesdays are open now, and whether that changes on a day to come. */
    record WeekFacts(boolean open, boolean changes) {}
}
