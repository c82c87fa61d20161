package fr.ent.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as a reader takes them for the same: without case, accents and doubled blanks, and with one sort of apostrophe. */
public final class FoldedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private FoldedWords() {}

    public static String of(String words) {
        String plain =
                words.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(bare.replace('’', '\'')).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
