package fr.ent.homework.exercise.answer;

import fr.ent.homework.exercise.ExerciseId;
import fr.ent.homework.exercise.question.DealtPart;
import java.util.List;

/**
 * An exercise as a teacher tries it before giving it: dealt as to a pupil, without the right answers.
 *
 * @param parts all that is to be answered, in order
 */
record TrialExercise(ExerciseId id, String title, List<DealtPart> parts) {}
