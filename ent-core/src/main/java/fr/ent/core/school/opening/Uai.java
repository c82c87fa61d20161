package fr.ent.core.school.opening;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The State's number of a school: seven digits, and the letter that proves them. */
record Uai(String value) {

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final Pattern VALID = Pattern.compile("\\d{7}[A-Z]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final int DIGITS = 7;

    Uai {
        if (!isProven(value)) {
            throw new IllegalArgumentException("Not a UAI");
        }
    }

    /** Reads a number as it was typed, in any case and with any spaces; nothing when a sign is wrong. */
    static Optional<Uai> typed(String text) {
        String plain = SPACES.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return isProven(plain) ? Optional.of(new Uai(plain)) : Optional.empty();
    }

    private static boolean isProven(String value) {
        return VALID.matcher(value).matches()
                && LETTERS.charAt(Integer.parseInt(value.substring(0, DIGITS)) % LETTERS.length())
                        == value.charAt(DIGITS);
    }

    @Override
    public String toString() {
        return value;
    }
}
