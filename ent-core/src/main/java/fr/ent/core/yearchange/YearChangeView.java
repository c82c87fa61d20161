package fr.ent.core.yearchange;

import fr.ent.core.ClassId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.leaving.LeavingEnds;
import fr.ent.core.yearchange.CarryOutRows.OutcomeCount;
import fr.ent.core.yearchange.plan.PlanOddity;
import fr.ent.core.yearchange.plan.PupilStep;
import fr.ent.core.yearchange.plan.SchoolLevel;
import fr.ent.core.yearchange.plan.StepOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A school's change of years as somebody reads it.
 *
 * @param outdated how many pupils aren't any more as the plan has them: it is previewed again before it is applied
 * @param ends what ends at the canteen for the pupils who leave, as of now
 * @param teachersWithoutClass those who teach a class of the year before and none of the planned ones
 */
record YearChangeView(
        YearChangeSummary summary,
        List<PlannedClassView> classes,
        List<MoveView> moves,
        List<PersonName> teachersWithoutClass,
        int outdated,
        LeavingEnds ends) {

    YearChangeView {
        classes = List.copyOf(classes);
        moves = List.copyOf(moves);
        teachersWithoutClass = List.copyOf(teachersWithoutClass);
    }

    /**
     * A school's change of years, in short.
     *
     * @param startsOn the first day of the year that begins
     * @param progress how many pupils there are, and how many of them are done
     */
    record YearChangeSummary(
            YearChangeId id,
            int version,
            SchoolId schoolId,
            String yearLabel,
            LocalDate startsOn,
            YearChangeState state,
            @Nullable Instant appliedAt,
            @Nullable Instant doneAt,
            boolean undoable,
            OutcomeCount progress) {}

    /**
     * A class of the year that begins.
     *
     * @param opened whether the school has it already
     * @param pupils how many come into it
     */
    record PlannedClassView(
            ClassId id, String name, Set<SchoolLevel> levels, Boolean opened, int pupils, List<PersonName> teachers) {

        PlannedClassView {
            levels = Set.copyOf(levels);
            teachers = List.copyOf(teachers);
        }
    }

    /** Pupils of one class who take the same step into the same class. */
    record MoveView(
            ClassId fromClassId,
            String fromClassName,
            PupilStep step,
            StepOrigin origin,
            @Nullable PlanOddity oddity,
            @Nullable SchoolLevel nextLevel,
            @Nullable ClassId classId,
            int pupils) {}
}
