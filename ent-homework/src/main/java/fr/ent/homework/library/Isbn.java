package fr.ent.homework.library;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number that stands on a book, in thirteen digits of which the last proves the others. */
public record Isbn(String digits) {

    private static final Pattern SHORT = Pattern.compile("[0-9]{9}[0-9X]");
    private static final Pattern LONG = Pattern.compile("97[89][0-9]{10}");
    private static final Pattern SIGNS_BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    /** The number as it is typed or printed: with or without hyphens, in ten or thirteen signs. Empty if it can't be one. */
    public static Optional<Isbn> typed(String text) {
        String signs = SIGNS_BETWEEN.matcher(text).replaceAll("").replace('x', 'X');
        if (SHORT.matcher(signs).matches() && lastOfTen(signs) == signs.charAt(9)) {
            String start = "978" + signs.substring(0, 9);
            return Optional.of(new Isbn(start + lastOfThirteen(start)));
        }
        return LONG.matcher(signs).matches() && lastOfThirteen(signs) == signs.charAt(12)
                ? Optional.of(new Isbn(signs))
                : Optional.empty();
    }

    private static char lastOfTen(String signs) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (signs.charAt(i) - '0');
        }
        int last = (11 - sum % 11) % 11;
        return last == 10 ? 'X' : (char) ('0' + last);
    }

    private static char lastOfThirteen(String signs) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (signs.charAt(i) - '0');
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
