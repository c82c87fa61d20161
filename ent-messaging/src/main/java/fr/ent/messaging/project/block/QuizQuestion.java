package fr.ent.messaging.project.block;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * A question with the answers of which one is right.
 *
 * @param right the place of the right one, from 0
 * @param because what is said once somebody has answered
 */
public record QuizQuestion(
        @OneLine(max = 300) String question,
        @Size(min = 2, max = 6) List<@OneLine(max = 120) String> answers,
        @Min(0) @Max(5) int right,
        @OneLine(max = 300) String because) {

    public QuizQuestion {
        answers = List.copyOf(answers);
        if (right >= 2 && right >= answers.size()) {
            throw new InvalidInput("right", "out-of-range");
        }
    }

    /** As readers answer it, without the answers that were left empty; none while the right one is among them. */
    public Optional<QuizQuestion> shown() {
        if (right >= answers.size() || answers.get(right).isBlank()) {
            return Optional.empty();
        }
        List<String> before = written(answers.subList(0, right));
        return Optional.of(new QuizQuestion(question, written(answers), before.size(), because));
    }

    private static List<String> written(List<String> answers) {
        return answers.stream().filter(answer -> !answer.isBlank()).toList();
    }
}
