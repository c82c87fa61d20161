package fr.ent.homework.exercise;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.OneLine;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import fr.ent.homework.exercise.question.QuestionFault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An exercise as its teacher writes it: the same in requests, in the table and in answers.
 *
 * @param questions one at least, which ask for a hundred answers at most
 */
public record ExerciseContent(
        @NotBlank @OneLine(max = 100) String title,
        @Size(min = 1, max = 30) List<@Valid ExerciseQuestion> questions) {

    static final int MOST_PARTS = 100;

    /** Refuses questions that nobody could answer, or everybody. */
    public ExerciseContent {
        title = title.strip();
        questions = List.copyOf(questions);
        List<ExerciseQuestion> all = questions;
        IntStream.range(0, all.size())
                .forEach(number -> QuestionFault.find(all.get(number)).ifPresent(fault -> {
                    throw new InvalidInput("questions[" + number + "]", fault.code());
                }));
        if (parts(questions) > MOST_PARTS) {
            throw new InvalidInput("questions", "too-many-answers");
        }
    }

    /** How many answers it asks for. */
    public int parts() {
        return parts(questions);
    }

    private static int parts(List<ExerciseQuestion> questions) {
        return questions.stream().mapToInt(ExerciseQuestion::parts).sum();
    }
}
