package fr.ent.core.text;

import java.util.regex.Pattern;

/**
 * Words as a spreadsheet may read them: without signs that no file can hold, and with an apostrophe before those that it
 * would take for a formula (OWASP, CSV injection).
 */
public final class PlainWords {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    /** Spaces of any width and signs that are drawn as nothing, which a spreadsheet may skip before it reckons. */
    private static final Pattern UNSEEN_START = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+");

    private PlainWords() {}

    public static String of(String words) {
        String written = Signs.writable(words);
        return isFormula(written) || isFormula(UNSEEN_START.matcher(written).replaceFirst(""))
                ? "'" + written
                : written;
    }

    private static boolean isFormula(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
    }
}
