package fr.ent.homework.exercise.answer;

import fr.ent.core.ChildId;
import fr.ent.homework.EntryId;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.exercise.question.Deal;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import java.util.List;

/**
 * An exercise as a class was given it with an entry of its diary.
 *
 * @param subject of the entry
 */
record GivenExercise(
        EntryId entry, String subject, ExerciseEditionId edition, String title, List<ExerciseQuestion> questions) {

    GivenExercise {
        questions = List.copyOf(questions);
    }

    Deal deal(ChildId child) {
        return new Deal(edition, questions, child);
    }

    /** How many answers it asks for. */
    int parts() {
        return questions.stream().mapToInt(ExerciseQuestion::parts).sum();
    }
}
