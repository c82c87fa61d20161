package fr.ent.homework.exercise.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.homework.exercise.question.ExerciseQuestion.SumsQuestion;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Sums come out as they are written, within what a pupil has learnt. */
class SumTests {

    @Property
    void aSumComesOutAsItIsWritten(
            @ForAll SumOperation operation,
            @ForAll @IntRange(min = 1, max = 30) int from,
            @ForAll @IntRange(max = 40) int more,
            @ForAll long seed) {
        List<Sum> sums = Sum.list(question(operation, null, from, from + more), seed);

        assertThat(sums).hasSize(12).allSatisfy(sum -> assertThat(sum.result()).isEqualTo(reckon(sum.written())));
        assertThat(sums).allSatisfy(sum -> assertThat(sum.result()).isNotNegative());
    }

    @Property
    void noNumberDividesByNought(@ForAll long seed) {
        assertThat(Sum.list(question(SumOperation.DIVIDE, null, 0, 3), seed))
                .noneMatch(sum -> sum.written().endsWith("÷ 0"));
    }

    @Example
    void aTableHasEachOfItsLinesOnce() {
        List<Sum> sums = Sum.list(new SumsQuestion("", SumOperation.MULTIPLY, 7, 1, 10, 10, null), 42);

        assertThat(sums).extracting(Sum::result).containsExactlyInAnyOrder(7, 14, 21, 28, 35, 42, 49, 56, 63, 70);
    }

    private static SumsQuestion question(SumOperation operation, @Nullable Integer table, int from, int to) {
        return new SumsQuestion("", operation, table, from, to, 12, null);
    }

    private static int reckon(String written) {
        String[] parts = written.split(" ", -1);
        int a = Integer.parseInt(parts[0]);
        int b = Integer.parseInt(parts[2]);
        return switch (parts[1]) {
            case "+" -> a + b;
            case "−" -> a - b;
            case "×" -> a * b;
            case "÷" -> {
                assertThat(a % b).isZero();
                yield a / b;
            }
            default -> throw new IllegalArgumentException(written.toLowerCase(Locale.ROOT));
        };
    }
}
