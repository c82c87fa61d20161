package fr.ent.core.guardianship.bar;

import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision of a court.
 *
 * @param decidedOn the day of the decision
 * @param endsOn the last day on which it holds; none without an end
 * @param fileId the paper, which the sender has uploaded
 */
record BarContent(
        @NotNull BarKind kind,
        @NotNull LocalDate decidedOn,
        @Nullable LocalDate endsOn,
        @NotNull FileId fileId) {

    private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);
    private static final int LONGEST_YEARS = 20;

    /** @throws InvalidInput on a day that no decision in force can have */
    void require(LocalDate today) {
        if (decidedOn.isBefore(OLDEST) || decidedOn.isAfter(today)) {
            throw new InvalidInput("decidedOn", "out-of-range");
        }
        if (endsOn != null && (endsOn.isBefore(today) || endsOn.isAfter(today.plusYears(LONGEST_YEARS)))) {
            throw new InvalidInput("endsOn", "out-of-range");
        }
    }

    /** How a court decided. */
    enum BarKind {
        JUDGMENT,
        ORDER
    }
}
