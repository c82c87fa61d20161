package fr.ent.core.text;

import java.util.regex.Pattern;

/** The signs of written words: which ones make a line or a text, and which ones no file can hold. */
public final class Signs {

    private static final String NO_WORDS = "\\p{Cs}\\uFFFE\\uFFFF";

    /** Signs that turn the words after them round, and let a name read as another. */
    private static final String TURNS = "\\u202A-\\u202E\\u2066-\\u2069";

    private static final String BREAKS = "\\t\\n\\r";

    /** Signs drawn as nothing, which make one name two when they stand before it. */
    private static final String HIDDEN_START = "(?![\\p{Z}]*[\\uFEFF\\u200B\\u2060-\\u2064\\u00AD\\u180E])";

    private static final Pattern LINE =
            Pattern.compile(HIDDEN_START + "[^\\p{Cc}\\p{Zl}\\p{Zp}" + TURNS + NO_WORDS + "]*");
    private static final Pattern TEXT = Pattern.compile("[[^\\p{Cc}" + NO_WORDS + "]" + BREAKS + "]*");
    private static final Pattern UNWRITABLE = Pattern.compile("[[\\p{Cc}" + NO_WORDS + "]&&[^\\t\\n]]+");
    private static final Pattern BREAK = Pattern.compile("\\r\\n?");

    /** Letters, digits, marks of punctuation and symbols, but for the five that are drawn as nothing. */
    private static final Pattern VISIBLE =
            Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115F\\u1160\\u2800\\u3164\\uFFA0]]");

    private Signs() {}

    /** Whether words stand on one line, without control signs, and begin with a sign that is seen. */
    static boolean makeLine(String words) {
        return LINE.matcher(words).matches();
    }

    /** Whether words stand on lines, without other control signs. */
    static boolean makeText(String words) {
        return TEXT.matcher(words).matches();
    }

    /**
     * Whether something of the words is seen. They may be blank, as {@code @NotBlank} has it, where no sign is needed;
     * other signs that are drawn as nothing aren't blank.
     */
    static boolean areVisible(String words, int fewest) {
        return VISIBLE.matcher(words).find() || (fewest == 0 && words.trim().isEmpty());
    }

    /**
     * The words as a file can hold them, whatever old rows hold: line breaks become {@code \n}, and a space takes the
     * place of signs that XML, CSV and iCalendar have no room for.
     */
    public static String writable(String words) {
        return UNWRITABLE.matcher(BREAK.matcher(words).replaceAll("\n")).replaceAll(" ");
    }
}
