package fr.ent.homework.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.homework.exercise.question.ChoiceOption;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.ChoiceQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.FillQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.MatchQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.OrderQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.SumsQuestion;
import fr.ent.homework.exercise.question.MatchedPair;
import fr.ent.homework.exercise.question.SumOperation;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An exercise is refused that nobody could do, by the question at fault. */
class ExerciseContentTests {

    private static final ExerciseQuestion WORD = new FillQuestion("2 + 2 ?", List.of("4"), false, false);

    @Test
    void aChoiceHasARightAnswer() {
        refuses(
                "nothing-right",
                new ChoiceQuestion("?", List.of(new ChoiceOption("a", false), new ChoiceOption("b", false))));
    }

    @Test
    void twoAnswersReadDifferently() {
        refuses(
                "same-twice",
                new ChoiceQuestion("?", List.of(new ChoiceOption("a", true), new ChoiceOption(" a", false))));
        refuses("same-twice", new MatchQuestion("?", List.of(new MatchedPair("a", "1"), new MatchedPair("a", "2"))));
    }

    @Test
    void anOrderHasMoreThanOneThing() {
        refuses("no-order", new OrderQuestion("?", List.of("a", "a")));
    }

    @Test
    void aRangeHasNumbers() {
        refuses("empty-range", new SumsQuestion("", SumOperation.ADD, null, 5, 4, 10, null));
        refuses("empty-range", new SumsQuestion("", SumOperation.DIVIDE, 0, 1, 10, 10, null));
        refuses("empty-range", new SumsQuestion("", SumOperation.DIVIDE, null, 0, 0, 10, null));
    }

    @Test
    void anExerciseAsksForAHundredAnswersAtMost() {
        ExerciseQuestion sums = new SumsQuestion("", SumOperation.ADD, null, 0, 9, 20, null);

        assertThat(new ExerciseContent("Calcul", Collections.nCopies(5, sums)).parts())
                .isEqualTo(100);
        assertThat(catchThrowableOfType(
                                InvalidInput.class, () -> new ExerciseContent("Calcul", Collections.nCopies(6, sums)))
                        .fields())
                .containsExactly(new InvalidField("questions", "too-many-answers"));
    }

    private static void refuses(String code, ExerciseQuestion question) {
        InvalidInput refusal =
                catchThrowableOfType(InvalidInput.class, () -> new ExerciseContent("Essai", List.of(WORD, question)));

        assertThat(refusal.fields()).containsExactly(new InvalidField("questions[1]", code));
    }
}
