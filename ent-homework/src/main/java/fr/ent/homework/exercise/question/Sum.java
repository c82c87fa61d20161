package fr.ent.homework.exercise.question;

import fr.ent.homework.exercise.question.ExerciseQuestion.SumsQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A sum and what comes of it. */
record Sum(String written, int result) {

    /** The sums of a question: each number of the range comes once before one comes again. */
    static List<Sum> list(SumsQuestion question, long seed) {
        Random random = new Random(seed);
        List<Integer> first = shuffled(question, random);
        List<Integer> second = shuffled(question, random);
        int numbers = first.size();
        return IntStream.range(0, question.sums())
                .mapToObj(at -> {
                    int other = question.table() == null ? second.get((at + at / numbers) % numbers) : question.table();
                    return of(question.operation(), first.get(at % numbers), other);
                })
                .toList();
    }

    private static Sum of(SumOperation operation, int a, int b) {
        return switch (operation) {
            case ADD -> new Sum(a + " + " + b, a + b);
            case SUBTRACT -> new Sum((a + b) + " − " + b, a);
            case MULTIPLY -> new Sum(a + " × " + b, a * b);
            case DIVIDE -> new Sum((a * b) + " ÷ " + b, a);
        };
    }

    private static List<Integer> shuffled(SumsQuestion question, Random random) {
        int least = question.operation() == SumOperation.DIVIDE && question.table() == null
                ? Math.max(1, question.from())
                : question.from();
        List<Integer> numbers = new ArrayList<>(
                IntStream.rangeClosed(least, question.to()).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers;
    }
}
