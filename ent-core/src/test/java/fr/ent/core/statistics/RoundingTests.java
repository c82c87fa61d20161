package fr.ent.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundingTests {

    @Test
    void aNumberOfFewIsNone() {
        assertThat(LongStream.range(0, 5).mapToObj(Rounding::of)).containsOnlyNulls();
        assertThat(Rounding.of(Map.of("few", 4L, "many", 12L))).containsExactly(Map.entry("many", 10));
    }

    @Test
    void othersAreTheNearestMultipleOfFive() {
        assertThat(LongStream.rangeClosed(5, 13).mapToObj(Rounding::of))
                .containsExactly(5, 5, 5, 10, 10, 10, 10, 10, 15);
    }

    /** A town of two schools, one of them hidden: what the town less the shown school leaves open. */
    @Test
    void aTotalLessItsPartsDoesNotTellWhatIsHidden() {
        for (long shown = 5; shown < 60; shown++) {
            for (long hidden = 0; hidden < 5; hidden++) {
                assertThat(possible(Rounding.of(shown + hidden), Rounding.of(shown)))
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    private static long possible(@Nullable Integer total, @Nullable Integer part) {
        return LongStream.range(0, 5)
                .filter(hidden -> LongStream.rangeClosed(5, 70)
                        .anyMatch(shown -> Objects.equals(part, Rounding.of(shown))
                                && Objects.equals(total, Rounding.of(shown + hidden))))
                .count();
    }
}
