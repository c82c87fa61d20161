package fr.ent.homework.register;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.homework.absence.AbsenceReason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register of a class for a month, made of its closed rolls.
 *
 * @param halves in their order
 * @param pupils those of the class and those who were in it that month, without those who are hidden from the reader; by
 *     family name, then given name
 * @param expected half-days that all pupils together had
 * @param missed those of them that they missed
 */
record RegisterView(
        ClassId classId,
        String className,
        YearMonth month,
        List<RegisterHalf> halves,
        List<RegisterPupil> pupils,
        int expected,
        int missed) {

    /** A half-day whose roll was closed, how many were in the class then, and how many of them were away. */
    record RegisterHalf(LocalDate date, DayHalf half, int pupils, int absent) {}

    /**
     * A pupil's month.
     *
     * @param absences half-days that it missed, in whatever class it was then
     * @param late how often it came late
     * @param unexplained those of them of which nobody gave a reason
     * @param toJudge those whose reason isn't one of the law's: the State's services judge of it
     * @param fourHalves whether those two together are as many as the law asks a head to follow up
     */
    record RegisterPupil(
            ChildId childId,
            String givenName,
            String familyName,
            List<RegisterAbsence> absences,
            int late,
            int unexplained,
            int toJudge,
            boolean fourHalves) {}

    /** A half-day that a pupil missed, and its reason; none where nobody gave one. */
    record RegisterAbsence(
            LocalDate date, DayHalf half, @Nullable AbsenceReason reason) {}
}
