package fr.ent.core.school.closing;

import fr.ent.core.SchoolId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the town closes a school, or all.
 *
 * @param schoolId nothing when all schools close
 */
record ClosedDayView(
        ClosedDayId id, int version, @Nullable SchoolId schoolId, String label, LocalDate from, LocalDate to) {

    ClosedDayContent content() {
        return new ClosedDayContent(schoolId, label, from, to);
    }
}
