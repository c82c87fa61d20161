package fr.ent.homework.exercise.answer;

import fr.ent.core.ChildId;
import fr.ent.homework.EntryId;
import fr.ent.homework.exercise.question.QuestionKind;
import java.util.List;

/**
 * An exercise at a glance, for those who lead the class: which question was hard, and who has done it. Pupils have no score.
 *
 * @param pupils all for whom it is and who aren't hidden from the viewer, by family name then given name
 */
record ExerciseResults(
        EntryId entryId, String title, String subject, List<QuestionResult> questions, List<PupilProgress> pupils) {

    /**
     * A question as the class answered it.
     *
     * @param atFirst how many found it at the first try
     * @param later how many found it with another try
     * @param stuck those who tried and haven't found all of it
     */
    record QuestionResult(QuestionKind kind, String prompt, int atFirst, int later, List<ChildId> stuck) {}

    /**
     * How far a pupil is.
     *
     * @param tries how often the pupil has answered; never as long as the exercise isn't begun
     * @param over how many of the answers are given for good
     * @param parts of so many
     */
    record PupilProgress(ChildId childId, String givenName, String familyName, int tries, int over, int parts) {}
}
