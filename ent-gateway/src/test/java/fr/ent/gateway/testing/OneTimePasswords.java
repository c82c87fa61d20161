package fr.ent.gateway.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits as an application on a telephone shows them (RFC 6238). */
public final class OneTimePasswords {

    private static final int SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    private OneTimePasswords() {}

    /** @param secret as Keycloak keeps it */
    public static String at(String secret, Instant moment) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(moment.getEpochSecond() / SECONDS)
                    .array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }
}
