package fr.ent.core.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The secret of an address that opens without an account: 256 bits, so that the hash kept of it needs no salt and can't be guessed. */
public record LinkToken(String value) {

    private static final int BYTES = 32;
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]{43}");

    public static LinkToken draw(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Optional<LinkToken> of(String text) {
        return VALID.matcher(text).matches() ? Optional.of(new LinkToken(text)) : Optional.empty();
    }

    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Never the token itself: this is what logs get. */
    @Override
    public String toString() {
        return "LinkToken";
    }
}
