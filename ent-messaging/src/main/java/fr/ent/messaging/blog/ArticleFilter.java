package fr.ent.messaging.blog;

import fr.ent.core.text.FoldedWords;
import fr.ent.core.text.OneLine;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.CategoryId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a class that are looked for; each part that is left out asks for nothing.
 *
 * @param categoryId a topic of the class
 * @param month in which they were published or, before that, last changed
 * @param words each of them is somewhere in title or text, the last one perhaps only begun
 * @param after the last article that is known: those that come after it in the list
 * @param limit as many at most; 200 without
 */
record ArticleFilter(
        @Nullable ArticleState state,
        @Nullable CategoryId categoryId,
        @Nullable YearMonth month,
        @Nullable @OneLine(max = 60) String words,
        @Nullable ArticleId after,
        @Nullable @Min(1) @Max(200) Integer limit) {

    /** Articles of a class that are shown together; older ones are asked for after the last. */
    private static final int MOST = 200;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    int most() {
        return limit == null ? MOST : limit;
    }

    /**
     * The words as PostgreSQL looks for them, each as it is written or without accents: {@code (semées:* | semees:*)}; null without
     * any.
     */
    @Nullable
    String query() {
        String query = words == null
                ? ""
                : NO_WORD.splitAsStream(Normalizer.normalize(words, Normalizer.Form.NFC))
                        .filter(word -> !word.isEmpty())
                        .map(word -> "(" + word + ":* | " + FoldedWords.of(word) + ":*)")
                        .collect(Collectors.joining(" & "));
        return query.isEmpty() ? null : query;
    }
}
