package fr.ent.homework.exercise.answer;

import fr.ent.homework.EntryId;
import fr.ent.homework.exercise.question.Deal;
import fr.ent.homework.exercise.question.DealtPart;
import fr.ent.homework.exercise.question.GivenAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as one pupil is dealt it, with what it has answered so far.
 *
 * @param subject of the entry with which it was given
 * @param parts all that is to be answered, in order
 * @param answers those given so far
 */
record PupilExercise(EntryId entryId, String title, String subject, List<DealtPart> parts, List<PupilAnswer> answers) {

    /**
     * An answer and how it was judged.
     *
     * @param tries so many so far; three at most
     * @param over whether it is answered for good
     * @param solution the right answer, once it is over and wasn't found
     */
    record PupilAnswer(
            int question,
            int part,
            GivenAnswer given,
            boolean solved,
            int tries,
            boolean over,
            @Nullable GivenAnswer solution) {

        static PupilAnswer of(AnsweredPart answered, Deal deal) {
            return new PupilAnswer(
                    answered.question(),
                    answered.part(),
                    answered.given(),
                    answered.solved(),
                    answered.tries(),
                    answered.over(),
                    answered.over() && !answered.solved() ? deal.solution(answered.question(), answered.part()) : null);
        }
    }
}
