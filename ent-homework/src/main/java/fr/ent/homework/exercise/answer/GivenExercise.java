package fr.ent.homework.exercise.answer;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.homework.EntryId;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.exercise.question.Deal;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exercise as a class was given it with an entry of its diary. */
record GivenExercise(
        EntryId entry, GivenTo to, ExerciseEditionId edition, String title, List<ExerciseQuestion> questions) {

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

    /**
     * The pupils whom it was given.
     *
     * @param subject of the entry
     * @param pupils those for whom alone it is; the class where it is {@code null}
     */
    record GivenTo(
            ClassId schoolClass, String subject, @Nullable List<ChildId> pupils) {

        boolean has(ChildId child) {
            return pupils == null || pupils.contains(child);
        }
    }
}
