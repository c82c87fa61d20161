package fr.ent.homework.register;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.replacement.StandIn;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.hours.DayHalf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school today. It names no pupil.
 *
 * @param closure why there is no school today; none on a day with school
 * @param called half-days that have begun and are called
 * @param classes by name
 * @param toFollowUp pupils with four half-days or more in this month that are unexplained or to be judged of
 */
record SchoolRollsView(
        SchoolId schoolId,
        LocalDate date,
        @Nullable Closure closure,
        List<DayHalf> called,
        List<ClassToday> classes,
        int toFollowUp) {

    SchoolRollsView {
        called = List.copyOf(called);
        classes = List.copyOf(classes);
    }

    /**
     * A class today.
     *
     * @param halves one for each that is called; none in a class without pupils
     * @param unexplained half-days that its pupils missed this month and of which nobody gave a reason
     * @param standIns those to whom it is handed over
     */
    record ClassToday(ClassId classId, String name, List<HalfToday> halves, int unexplained, List<StandIn> standIns) {

        ClassToday {
            halves = List.copyOf(halves);
            standIns = List.copyOf(standIns);
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
