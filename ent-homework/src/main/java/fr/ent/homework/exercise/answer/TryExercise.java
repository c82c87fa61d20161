package fr.ent.homework.exercise.answer;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.exercise.ExerciseContent;
import fr.ent.homework.exercise.ExerciseId;
import fr.ent.homework.exercise.ReadableExercises;
import fr.ent.homework.exercise.answer.PupilExercise.PupilAnswer;
import fr.ent.homework.exercise.question.Deal;
import fr.ent.homework.exercise.question.GivenAnswer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets teachers do the exercises that they read as a pupil would. Nothing of it is kept: the sender counts the tries. */
@Component
class TryExercise {

    private final ReadableExercises exercises;

    TryExercise(ReadableExercises exercises) {
        this.exercises = exercises;
    }

    Optional<TrialExercise> show(ExerciseId id, Viewer viewer) {
        return exercises
                .find(id, viewer)
                .map(content -> new TrialExercise(
                        id, content.title(), deal(id, content, viewer).parts()));
    }

    /**
     * None of an exercise that the viewer can't read, or a part that it doesn't have.
     *
     * @param tries the number of this try, from 1
     */
    Optional<PupilAnswer> judge(ExerciseId id, AskedPart asked, GivenAnswer given, int tries, Viewer viewer) {
        return exercises
                .find(id, viewer)
                .map(content -> deal(id, content, viewer))
                .filter(deal -> deal.has(asked.question(), asked.part()))
                .map(deal -> PupilAnswer.of(
                        new AnsweredPart(
                                ChildId.of(viewer.person()),
                                asked.question(),
                                asked.part(),
                                given,
                                deal.isRight(asked.question(), asked.part(), given),
                                tries),
                        deal));
    }

    /** As to a pupil: in an order of the viewer's own, the same at each opening. */
    private static Deal deal(ExerciseId id, ExerciseContent content, Viewer viewer) {
        return new Deal(new ExerciseEditionId(id.value()), content.questions(), ChildId.of(viewer.person()));
    }
}
