package fr.ent.homework.timetable.plan;

import fr.ent.core.InvalidInput;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** The days and hours between which a class may be at school. */
final class DayHours {

    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LATEST = LocalTime.of(19, 0);

    private DayHours() {}

    /** @throws InvalidInput on Saturdays and Sundays */
    static void requireSchoolDay(String field, DayOfWeek day) {
        if (day.compareTo(DayOfWeek.FRIDAY) > 0) {
            throw new InvalidInput(field, "out-of-range");
        }
    }

    /** @throws InvalidInput for hours out of a day of school, that aren't whole minutes, or that are upside down */
    static void require(LocalTime from, LocalTime to) {
        if (from.isBefore(EARLIEST) || from.getSecond() != 0 || from.getNano() != 0) {
            throw new InvalidInput("from", "out-of-range");
        }
        if (to.isAfter(LATEST) || to.getSecond() != 0 || to.getNano() != 0) {
            throw new InvalidInput("to", "out-of-range");
        }
        if (!to.isAfter(from)) {
            throw new InvalidInput("to", "before-from");
        }
    }
}
