package fr.ent.core.founding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The code that founds a territory. It stands in the operator's terminal or log alone; its sixteen signs make 70 bits. */
public record FoundingCode(String value) {

    /** How the owner of the database keeps a code for a quarter of an hour, instead of any other; the hash is its parameter. */
    public static final String KEPT_BY_THE_OWNER = """
            insert into core.founding_code (hash, issued_at, expires_at)
            values (?, now(), now() + interval '15 minutes')
            on conflict (sole) do update
            set hash = excluded.hash, issued_at = excluded.issued_at, expires_at = excluded.expires_at, used_at = null""";

    private static final String ALPHABET = "CDFGHJKMNPQRTVWX34679";
    private static final int LENGTH = 16;
    private static final Pattern VALID = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern GROUPS = Pattern.compile("(.{4})(?=.)");

    public FoundingCode {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a founding code");
        }
    }

    public static FoundingCode draw(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new FoundingCode(code.toString());
    }

    /** Reads a code as it was typed, in any case and with any spaces and hyphens. */
    public static Optional<FoundingCode> typed(String text) {
        String plain = SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return VALID.matcher(plain).matches() ? Optional.of(new FoundingCode(plain)) : Optional.empty();
    }

    /** As the operator reads it: {@code XXXX-XXXX-XXXX-XXXX}. */
    public String printed() {
        return GROUPS.matcher(value).replaceAll("$1-");
    }

    /** The hash that is kept of it. */
    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(("founding:" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Never the code itself: this is what logs get that don't mean to print it. */
    @Override
    public String toString() {
        return "FoundingCode";
    }
}
