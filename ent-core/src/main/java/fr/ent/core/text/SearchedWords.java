package fr.ent.core.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as PostgreSQL's stemmer reads them for a search: folded, and parted by blanks alone. */
public final class SearchedWords {

    /** To the stemmer {@code lecture/ecriture} would be a path, and a host one word. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchedWords() {}

    public static String of(String words) {
        return BETWEEN.matcher(FoldedWords.of(words)).replaceAll(" ").strip();
    }

    /** A question for {@code to_tsquery}: all of the words, of the last ones their beginnings too. Empty where none was typed. */
    public static String question(String typed) {
        return Arrays.stream(of(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
