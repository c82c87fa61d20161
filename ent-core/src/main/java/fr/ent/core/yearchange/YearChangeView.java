package fr.ent.core.yearchange;

import fr.ent.core.ClassId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.leaving.LeavingEnds;
import fr.ent.core.yearchange.CarryOutRows.OutcomeCount;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.change.YearChangeState;
import fr.ent.core.yearchange.plan.OnwardPath;
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
 * @param outdated how many pupils aren't any more as the plan has them: it is previewed again before it is applied; once it
 *     is, and until its year begins, without the newcomers
 * @param newcomers how many pupils came after it was applied and are in a class of a year before: it isn't theirs
 * @param onward where its pupils go whose next level it doesn't teach
 * @param moves of its own pupils, and after them of those who come from other schools
 * @param ends what ends at the canteen for the pupils who leave or come to another school, as of now
 * @param teachers everybody who can be entrusted with a class: they teach at the school, or head it
 * @param teachersWithoutClass those who teach a class of the year before and none of the planned ones
 */
record YearChangeView(
        YearChangeSummary summary,
        OnwardPath onward,
        List<PlannedClassView> classes,
        List<MoveView> moves,
        List<PersonName> teachers,
        List<PersonName> teachersWithoutClass,
        int outdated,
        int newcomers,
        LeavingEnds ends) {

    YearChangeView {
        classes = List.copyOf(classes);
        moves = List.copyOf(moves);
        teachers = List.copyOf(teachers);
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
     * @param pupilsByLevel the same by the level they have there
     */
    record PlannedClassView(
            ClassId id,
            String name,
            Set<SchoolLevel> levels,
            Boolean opened,
            int pupils,
            List<LevelCount> pupilsByLevel,
            List<PersonName> teachers) {

        PlannedClassView {
            levels = Set.copyOf(levels);
            pupilsByLevel = List.copyOf(pupilsByLevel);
            teachers = List.copyOf(teachers);
        }
    }

    /** Pupils of a class who have the same level there; null where it isn't known. */
    record LevelCount(@Nullable SchoolLevel level, int pupils) {}

    /**
     * Pupils of one class who take the same step into the same class.
     *
     * @param fromSchoolId the school that they are at now
     * @param nextSchoolId the school that they come to, where it is another
     * @param classId one of this plan
     * @param placed whether they have a class, of this plan or of the other school's
     */
    record MoveView(
            SchoolId fromSchoolId,
            ClassId fromClassId,
            String fromClassName,
            PupilStep step,
            StepOrigin origin,
            @Nullable PlanOddity oddity,
            @Nullable SchoolLevel nextLevel,
            @Nullable SchoolId nextSchoolId,
            @Nullable ClassId classId,
            boolean placed,
            int pupils) {}
}
