package fr.ent.core.entry;

import fr.ent.core.ChildId;
import fr.ent.core.settings.DerivedKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Hashes the three pictures of a child with a key that isn't in the database: there are 1,320 threes only, which no hash alone
 * makes a secret. It is slow all the same, and no slower than 28 children at once allow on a small machine. The key comes of the
 * secret that the program shares with Keycloak; once that is another, what was hashed before is known as such, and the children
 * choose anew.
 */
@Component
class SecretHashes {

    private static final String HMAC = "HmacSHA256";
    private static final String SLOW = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS = 30_000;
    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;
    private static final int MARK_SIGNS = 8;
    private static final int PARTS = 4;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;
    private final String mark;

    SecretHashes(DerivedKeys keys) {
        this.key = keys.derive("the secret pictures of children");
        this.mark = text(hmac(key, "mark")).substring(0, MARK_SIGNS);
    }

    String hash(ChildId child, List<SecretPicture> pictures) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return String.join(".", mark, Integer.toString(ROUNDS), text(salt), text(slow(child, pictures, salt, ROUNDS)));
    }

    /** The beginning of each hash that was made with the key of today. */
    String mark() {
        return mark + ".";
    }

    /** Whether a hash was made with the key of today. */
    boolean isReadable(String hash) {
        return hash.startsWith(mark());
    }

    boolean matches(String hash, ChildId child, List<SecretPicture> pictures) {
        String[] parts = hash.split("\\.", PARTS);
        byte[] salt = Base64.getUrlDecoder().decode(parts[2]);
        return MessageDigest.isEqual(
                Base64.getUrlDecoder().decode(parts[3]), slow(child, pictures, salt, Integer.parseInt(parts[1])));
    }

    private byte[] slow(ChildId child, List<SecretPicture> pictures, byte[] salt, int rounds) {
        String said = child + " " + pictures.stream().map(SecretPicture::name).collect(Collectors.joining(" "));
        char[] keyed = text(hmac(key, said)).toCharArray();
        try {
            return SecretKeyFactory.getInstance(SLOW)
                    .generateSecret(new PBEKeySpec(keyed, salt, rounds, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        } finally {
            Arrays.fill(keyed, ' ');
        }
    }

    private static byte[] hmac(byte[] key, String said) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(bytes(said));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
