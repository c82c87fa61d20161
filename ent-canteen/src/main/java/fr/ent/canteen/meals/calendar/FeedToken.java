package fr.ent.canteen.meals.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The secret of a calendar's address: 256 bits, so that the hash kept of it needs no salt and can't be guessed. */
record FeedToken(String value) {

    private static final int BYTES = 32;
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]{43}");

    static FeedToken draw(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<FeedToken> of(String text) {
        return VALID.matcher(text).matches() ? Optional.of(new FeedToken(text)) : Optional.empty();
    }

    String hash() {
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
        return "FeedToken";
    }
}
