package fr.ent.canteen.meals.dish;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text that is compared when a cook types the name of a dish: no case, no accents, no punctuation. */
public final class SearchKey {

    /** A text whose key isn't empty. */
    public static final String LETTER_OR_DIGIT = "(?s).*[\\p{L}\\p{N}].*";

    private static final Pattern NOT_TOLD_APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchKey() {}

    public static String of(String text) {
        String plain = text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae");
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        return NOT_TOLD_APART
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
