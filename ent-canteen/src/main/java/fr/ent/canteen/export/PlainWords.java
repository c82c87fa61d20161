package fr.ent.canteen.export;

import fr.ent.core.text.Signs;

/**
 * Words as a spreadsheet may read them: without signs that no file can hold, and with an apostrophe before those that it
 * would take for a formula (OWASP, CSV injection).
 */
public final class PlainWords {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private PlainWords() {}

    public static String of(String words) {
        String written = Signs.writable(words);
        return isFormula(written) || isFormula(written.strip()) ? "'" + written : written;
    }

    private static boolean isFormula(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
    }
}
