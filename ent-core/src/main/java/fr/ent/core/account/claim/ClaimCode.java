package fr.ent.core.account.claim;

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
 * A code that stands on paper only. Its twelve signs (52 bits) have no look-alikes, and no vowels, so that no letter to a
 * family ever holds a word.
 */
record ClaimCode(String value) {

    private static final String ALPHABET = "CDFGHJKMNPQRTVWX34679";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final Pattern VALID = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}]+");

    ClaimCode {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a claim code");
        }
    }

    static ClaimCode draw(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ClaimCode(code.toString());
    }

    /** Reads a code as it was typed, in any case and with any spaces and hyphens. */
    static Optional<ClaimCode> typed(String text) {
        String plain = SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return VALID.matcher(plain).matches() ? Optional.of(new ClaimCode(plain)) : Optional.empty();
    }

    /** As on paper: {@code XXXX-XXXX-XXXX}. */
    String printed() {
        return value.substring(0, GROUP) + "-" + value.substring(GROUP, 2 * GROUP) + "-" + value.substring(2 * GROUP);
    }

    /** The hash that is kept of it; another in each territory. */
    String hash(TerritoryId territory) {
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
        return "ClaimCode";
    }
}
