package fr.ent.core.consent;

import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.image.ImageUse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of one guardian about a child's pictures; uses that aren't named stay as they are.
 *
 * @param paper what the school or the town hall holds in its hands; none where a guardian speaks. A word NONE of a paper takes
 *     back what was copied of it before, and nothing that the guardian said
 */
record ConsentContent(
        @NotEmpty @Size(max = 4) List<@Valid @NotNull UseWord> words,
        @Nullable @Valid SignedPaper paper) {

    /** @throws InvalidInput if one use is named twice */
    Map<ImageUse, ConsentWord> byUse() {
        Map<ImageUse, ConsentWord> byUse = new EnumMap<>(ImageUse.class);
        words.forEach(one -> {
            if (byUse.put(one.use(), one.word()) != null) {
                throw new InvalidInput("words", "twice");
            }
        });
        return byUse;
    }

    /** A word about one use. */
    record UseWord(@NotNull ImageUse use, @NotNull ConsentWord word) {}

    /**
     * A paper that a guardian signed.
     *
     * @param signedOn its day, three years ago at most: words said since then count more
     */
    record SignedPaper(
            @NotNull PersonId guardianId, @NotNull LocalDate signedOn) {

        private static final int OLDEST_YEARS = 3;

        /** @throws InvalidInput on a day to come, or too long ago */
        void require(LocalDate today) {
            if (signedOn.isAfter(today) || signedOn.isBefore(today.minusYears(OLDEST_YEARS))) {
                throw new InvalidInput("paper.signedOn", "out-of-range");
            }
        }
    }
}
