package fr.ent.core.territory;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an establishment in the State's register: fourteen digits, the last of which proves the others (Luhn).
 *
 * @param value the digits alone
 */
public record Siret(String value) {

    private static final Pattern DIGITS = Pattern.compile("\\d{14}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final int BASE = 10;

    public Siret {
        if (!DIGITS.matcher(value).matches() || !isProven(value)) {
            throw new IllegalArgumentException("Not a SIRET");
        }
    }

    /** Reads a number as it was typed, with any spaces; nothing when a digit is wrong or missing. */
    public static Optional<Siret> typed(String text) {
        String digits = SPACES.matcher(text).replaceAll("");
        return DIGITS.matcher(digits).matches() && isProven(digits) ? Optional.of(new Siret(digits)) : Optional.empty();
    }

    private static boolean isProven(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = Character.digit(digits.charAt(i), BASE) * ((digits.length() - i) % 2 == 0 ? 2 : 1);
            sum += doubled / BASE + doubled % BASE;
        }
        return sum % BASE == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
