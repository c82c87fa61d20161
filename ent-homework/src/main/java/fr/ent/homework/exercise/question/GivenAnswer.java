package fr.ent.homework.exercise.question;

import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a pupil's, to a question as it was dealt.
 *
 * @param picks of a choice those chosen, of a match the right-hand thing for each on the left, of an order all in theirs: by their
 *     places, from 0
 * @param text a word or a number
 */
public record GivenAnswer(
        @Size(max = 8) @Nullable List<@Min(0) @Max(7) Integer> picks,
        @OneLine(max = 100) @Nullable String text) {

    public GivenAnswer {
        picks = picks == null ? null : List.copyOf(picks);
    }

    static GivenAnswer of(List<Integer> picks) {
        return new GivenAnswer(picks, null);
    }

    static GivenAnswer of(String text) {
        return new GivenAnswer(null, text);
    }
}
