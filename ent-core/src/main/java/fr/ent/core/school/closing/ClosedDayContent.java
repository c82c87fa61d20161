package fr.ent.core.school.closing;

import fr.ent.core.DateRange;
import fr.ent.core.SchoolId;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which schools close; two months at most.
 *
 * @param schoolId the school that closes; all schools of the territory without one
 * @param label what families read: {@code Pont de l’Ascension}
 */
record ClosedDayContent(
        @Nullable SchoolId schoolId,
        @NotBlank @OneLine(max = 100) String label,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {

    ClosedDayContent {
        DateRange.of(from, to);
        label = label.strip();
    }

    ClosedDayContent with(String newLabel, LocalDate newLast) {
        return new ClosedDayContent(schoolId, newLabel, from, newLast);
    }
}
