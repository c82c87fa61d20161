package fr.ent.core.statistics;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that are shown: multiples of five. Fewer than five people are no number at all, and because the others are
 * rounded, a total less its parts doesn't tell them either.
 */
final class Rounding {

    static final int STEP = 5;

    private Rounding() {}

    static <K> Map<K, Integer> of(Map<K, Long> people) {
        Map<K, Integer> shown = new HashMap<>();
        people.forEach((line, count) -> {
            Integer rounded = of(count);
            if (rounded != null) {
                shown.put(line, rounded);
            }
        });
        return shown;
    }

    /** Nothing for fewer than five. */
    static @Nullable Integer of(long people) {
        return people < STEP ? null : Math.toIntExact((people + STEP / 2) / STEP * STEP);
    }
}
