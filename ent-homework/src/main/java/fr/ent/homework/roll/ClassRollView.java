package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.homework.absence.AbsenceReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The roll of a class for a half-day, as a tablet keeps it.
 *
 * @param cursor the position of its last mark
 * @param closing its end; none while it is open
 * @param pupils by family name, then given name
 */
record ClassRollView(
        ClassId classId,
        String className,
        LocalDate date,
        DayHalf half,
        Instant serverTime,
        long cursor,
        @Nullable ClosingView closing,
        List<RollPupil> pupils) {

    /** When the roll was closed, and by whom; empty once that person is gone. */
    record ClosingView(Instant at, String by) {}

    /**
     * A pupil of the roll.
     *
     * @param word what the family declared for this half-day
     * @param reached whether somebody of the family has an account, and can be told here
     */
    record RollPupil(
            ChildId childId,
            String givenName,
            String familyName,
            @Nullable FamilyWord word,
            boolean reached,
            PupilState state) {}

    /**
     * A family's word about an absence.
     *
     * @param reason none to a reader from whom the child is hidden, whom nothing else is told of it either
     * @param by the name of the guardian who said it; empty once that person is gone
     */
    record FamilyWord(@Nullable AbsenceReason reason, String note, LocalDate to, String by, Instant at) {}
}
