package fr.ent.homework.exercise.question;

import fr.ent.homework.exercise.question.ExerciseQuestion.ChoiceQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.FillQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.MatchQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.OrderQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.SumsQuestion;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;

/** A reason for which a question can't be asked. */
public enum QuestionFault {

    /** None of its answers is right. */
    NOTHING_RIGHT("nothing-right"),

    /** Two of its things read the same. */
    SAME_TWICE("same-twice"),

    /** All things to be put in order read the same. */
    NO_ORDER("no-order"),

    /** The range ends before it begins, or no number of it can divide. */
    EMPTY_RANGE("empty-range");

    private final String code;

    QuestionFault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<QuestionFault> find(ExerciseQuestion question) {
        return switch (question) {
            case ChoiceQuestion choice
            when choice.options().stream().noneMatch(ChoiceOption::correct) -> Optional.of(NOTHING_RIGHT);
            case ChoiceQuestion choice when !areDifferent(choice.shuffled()) -> Optional.of(SAME_TWICE);
            case MatchQuestion match
            when !areDifferent(match.pairs().stream().map(MatchedPair::left).toList()) -> Optional.of(SAME_TWICE);
            case OrderQuestion order when read(order.items()).size() == 1 -> Optional.of(NO_ORDER);
            case SumsQuestion sums when isEmpty(sums) -> Optional.of(EMPTY_RANGE);
            case ChoiceQuestion choice -> Optional.empty();
            case MatchQuestion match -> Optional.empty();
            case OrderQuestion order -> Optional.empty();
            case FillQuestion fill -> Optional.empty();
            case SumsQuestion sums -> Optional.empty();
        };
    }

    private static boolean isEmpty(SumsQuestion sums) {
        Integer table = sums.table();
        boolean divides = sums.operation() == SumOperation.DIVIDE;
        return sums.from() > sums.to() || (divides && (table == null ? sums.to() == 0 : table == 0));
    }

    private static boolean areDifferent(Collection<String> words) {
        return read(words).size() == words.size();
    }

    private static Collection<String> read(Collection<String> words) {
        return new HashSet<>(words.stream().map(Spelling::plain).toList());
    }
}
