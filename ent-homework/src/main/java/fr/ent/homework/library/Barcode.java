package fr.ent.homework.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that a scanner reads on a copy or a reader card: capitals, digits and hyphens. A card's begin with C. */
public record Barcode(String signs) {

    private static final Pattern SOME = Pattern.compile("[0-9A-Z-]{1,20}");
    private static final Pattern CARD = Pattern.compile("C([0-9]{1,9})");
    private static final Pattern LIKE_CARD = Pattern.compile("C[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,11}");

    /** The signs as they are typed or scanned; empty if no barcode has them. */
    public static Optional<Barcode> typed(String text) {
        String signs = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return SOME.matcher(signs).matches() ? Optional.of(new Barcode(signs)) : Optional.empty();
    }

    /** The same for a copy, whose barcode isn't one that a card may bear. */
    public static Optional<Barcode> typedOnCopy(String text) {
        return typed(text).filter(barcode -> !LIKE_CARD.matcher(barcode.signs).matches());
    }

    /** On the card of this number: {@code C0217}. */
    public static Barcode ofCard(int number) {
        return new Barcode("C%04d".formatted(number));
    }

    /** On a copy that gets the library's next number: {@code 000123}. */
    public static Barcode ofCopy(long number) {
        return new Barcode("%06d".formatted(number));
    }

    /** The number of a card; none on a copy. */
    public OptionalInt card() {
        Matcher card = CARD.matcher(signs);
        return card.matches() ? OptionalInt.of(Integer.parseInt(signs.substring(1))) : OptionalInt.empty();
    }

    /** The number of a copy whose barcode is one. */
    public OptionalLong number() {
        return NUMBER.matcher(signs).matches() ? OptionalLong.of(Long.parseLong(signs)) : OptionalLong.empty();
    }
}
