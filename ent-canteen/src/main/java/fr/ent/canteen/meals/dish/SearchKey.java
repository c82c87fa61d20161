package fr.ent.canteen.meals.dish;

import fr.ent.core.text.FoldedWords;
import java.util.regex.Pattern;

/** The text that is compared when a cook types the name of a dish: no case, no accents, no punctuation. */
public final class SearchKey {

    /** A text whose key isn't empty. */
    public static final String LETTER_OR_DIGIT = "(?s).*[\\p{L}\\p{N}].*";

    private static final Pattern NOT_TOLD_APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchKey() {}

    public static String of(String text) {
        return NOT_TOLD_APART.matcher(FoldedWords.of(text)).replaceAll(" ").strip();
    }
}
