package fr.ent.homework.register;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.school.hours.DayHalf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rolls of a school today. It names no pupil.
 *
 * @param called half-days that have begun and are called
 * @param classes by name
 * @param toFollowUp pupils with four half-days or more in this month that are unexplained or to be judged of
 */
record SchoolRollsView(
        SchoolId schoolId, LocalDate date, List<DayHalf> called, List<ClassToday> classes, int toFollowUp) {

    SchoolRollsView {
        called = List.copyOf(called);
        classes = List.copyOf(classes);
    }

    /**
     * A class today.
     *
     * @param halves one for each that is called
     */
    record ClassToday(ClassId classId, String name, List<HalfToday> halves) {

        ClassToday {
            halves = List.copyOf(halves);
        }
    }

    /**
     * A half-day of a class.
     *
     * @param closedAt when its roll was finished; none as long as it isn't
     * @param pupils whom the roll counts; none of the three as long as it isn't finished
     * @param absent of these
     * @param unexplained absent pupils of whom nobody gave a reason
     */
    record HalfToday(DayHalf half, @Nullable Instant closedAt, int pupils, int absent, int unexplained) {}
}
