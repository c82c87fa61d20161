package fr.ent.homework.progress.state;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.homework.progress.term.TermDays;
import java.util.List;

/**
 * The reports of a school's term before they go to the State, with all that is missing. No national number of a pupil is in it.
 *
 * @param terms those of the year that have begun
 * @param headAddressed whether title or sex of the head who reads is known, which the file has to have; true for a teacher
 * @param classes all of the school for its head, the own ones for a teacher
 */
record StateReadiness(
        SchoolId schoolId,
        String school,
        String uai,
        List<TermDays> terms,
        String term,
        boolean headAddressed,
        List<ReadyClass> classes) {

    /**
     * A class.
     *
     * @param gaps reasons why none of its reports is in the file
     * @param ready how many reports are in the file once the class and the school have no gap
     * @param expected how many pupils are in CP or above
     * @param hidden how many of them the reader doesn't see; a colleague's file has them
     * @param unplaced skills and subjects that the State's report has no domain for
     * @param pupils those with a gap or a check
     */
    record ReadyClass(
            ClassId classId,
            String name,
            List<ClassGap> gaps,
            int ready,
            int expected,
            int hidden,
            List<String> unplaced,
            List<ReadyPupil> pupils) {}

    /**
     * A pupil.
     *
     * @param gaps reasons why the report isn't in the file
     * @param checks points to look at before it is sent
     */
    record ReadyPupil(
            ChildId childId, String givenName, String familyName, List<PupilGap> gaps, List<PupilCheck> checks) {}
}
