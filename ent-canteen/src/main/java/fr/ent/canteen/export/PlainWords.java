package fr.ent.canteen.export;

/** Words as a spreadsheet may read them: such as it would take for a formula get an apostrophe (OWASP, CSV injection). */
public final class PlainWords {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private PlainWords() {}

    public static String of(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
