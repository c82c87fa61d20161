package fr.ent.core.account;

import fr.ent.core.TerritoryId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A code that works once, of which only a hash is kept. Its signs have no look-alikes, and no vowels, so that no letter ever
 * holds a word: twelve (52 bits) where a person copies them, thirty-two (140 bits) in a link.
 */
public record OneTimeCode(String value) {

    private static final String ALPHABET = "CDFGHJKMNPQRTVWX34679";
    private static final int TYPED = 12;
    private static final int LINKED = 32;
    private static final int GROUP = 4;
    private static final Pattern VALID =
            Pattern.compile("[" + ALPHABET + "]{" + TYPED + "}(?:[" + ALPHABET + "]{" + (LINKED - TYPED) + "})?");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}]+");

    public OneTimeCode {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a code");
        }
    }

    /** A code to be copied by hand. */
    public static OneTimeCode draw(RandomGenerator random) {
        return draw(random, TYPED);
    }

    /** A code that stands in a link. */
    public static OneTimeCode drawForLink(RandomGenerator random) {
        return draw(random, LINKED);
    }

    private static OneTimeCode draw(RandomGenerator random, int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new OneTimeCode(code.toString());
    }

    /** Reads a code as it was typed, in any case and with any spaces and hyphens. */
    public static Optional<OneTimeCode> typed(String text) {
        String plain = SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return VALID.matcher(plain).matches() ? Optional.of(new OneTimeCode(plain)) : Optional.empty();
    }

    /** As on paper: {@code XXXX-XXXX-XXXX}. */
    public String printed() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** The hash that is kept of it; another in each territory. */
    public String hash(TerritoryId territory) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest((territory + ":" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Never the code itself: this is what logs get. */
    @Override
    public String toString() {
        return "OneTimeCode";
    }
}
