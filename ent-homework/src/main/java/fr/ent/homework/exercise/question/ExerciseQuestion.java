package fr.ent.homework.exercise.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question of an exercise, with its right answers: for teachers alone. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ExerciseQuestion.ChoiceQuestion.class, name = "CHOICE"),
    @JsonSubTypes.Type(value = ExerciseQuestion.MatchQuestion.class, name = "MATCH"),
    @JsonSubTypes.Type(value = ExerciseQuestion.OrderQuestion.class, name = "ORDER"),
    @JsonSubTypes.Type(value = ExerciseQuestion.FillQuestion.class, name = "FILL"),
    @JsonSubTypes.Type(value = ExerciseQuestion.SumsQuestion.class, name = "SUMS")
})
public sealed interface ExerciseQuestion {

    /** The words that ask; of sums they may be blank. */
    String prompt();

    QuestionKind kind();

    /** How many answers it asks for. */
    default int parts() {
        return 1;
    }

    /** The things that each pupil gets in another order. */
    default List<String> shuffled() {
        return List.of();
    }

    /** Of several answers one or more are right. */
    record ChoiceQuestion(
            @NotBlank @PlainText(max = 500) String prompt,
            @Size(min = 2, max = 8) List<@Valid ChoiceOption> options) implements ExerciseQuestion {

        public ChoiceQuestion {
            options = List.copyOf(options);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.CHOICE;
        }

        @Override
        public List<String> shuffled() {
            return options.stream().map(ChoiceOption::text).toList();
        }

        /** Whether more than one is right. */
        boolean several() {
            return options.stream().filter(ChoiceOption::correct).count() > 1;
        }
    }

    /** Things that belong together two by two. */
    record MatchQuestion(
            @NotBlank @PlainText(max = 500) String prompt,
            @Size(min = 2, max = 8) List<@Valid MatchedPair> pairs) implements ExerciseQuestion {

        public MatchQuestion {
            pairs = List.copyOf(pairs);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.MATCH;
        }

        @Override
        public List<String> shuffled() {
            return pairs.stream().map(MatchedPair::right).toList();
        }
    }

    /**
     * Things to be put in order.
     *
     * @param items in the right one
     */
    record OrderQuestion(
            @NotBlank @PlainText(max = 500) String prompt,
            @Size(min = 2, max = 8) List<@NotBlank @OneLine(max = 100) String> items)
            implements ExerciseQuestion {

        public OrderQuestion {
            items = List.copyOf(items);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.ORDER;
        }

        @Override
        public List<String> shuffled() {
            return items;
        }
    }

    /**
     * A word to be written.
     *
     * @param accepted all that are right
     * @param caseCounts whether capitals are judged
     * @param accentsCount whether accents are judged
     */
    record FillQuestion(
            @NotBlank @PlainText(max = 500) String prompt,
            @Size(min = 1, max = 10) List<@NotBlank @OneLine(max = 100) String> accepted,
            boolean caseCounts,
            boolean accentsCount)
            implements ExerciseQuestion {

        public FillQuestion {
            accepted = List.copyOf(accepted);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.FILL;
        }
    }

    /**
     * Sums to be done in one's head, made anew for each pupil.
     *
     * @param table the number that is in each of them, of a multiplication table for example; any of the range when left out
     * @param from the least number
     * @param to the greatest number
     * @param sums how many
     * @param seconds shown by a clock that ends nothing; no clock when left out
     */
    record SumsQuestion(
            @PlainText(max = 500) String prompt,
            SumOperation operation,
            @Min(0) @Max(100) @Nullable Integer table,
            @Min(0) @Max(1000) int from,
            @Min(0) @Max(1000) int to,
            @Min(1) @Max(20) int sums,
            @Min(30) @Max(1200) @Nullable Integer seconds)
            implements ExerciseQuestion {

        @Override
        public QuestionKind kind() {
            return QuestionKind.SUMS;
        }

        @Override
        public int parts() {
            return sums;
        }
    }
}
