package fr.ent.core.lti;

import fr.ent.core.persistence.TerritoryScope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Numbers that are good for one use, whichever copy sees them first: of assertions, of answers, of visits. */
@Component
public class UsedOnce {

    private final StringRedisTemplate redis;

    UsedOnce(StringRedisTemplate redis) {
        this.redis = redis;
    }

    /**
     * Uses it; false when it was used before.
     *
     * @param kept how long it is remembered: for as long as it would be good otherwise
     */
    public boolean use(String kind, String value, Duration kept) {
        String key = "lti:once:%s:%s:%s".formatted(TerritoryScope.require(), kind, digest(value));
        return Boolean.TRUE.equals(redis.opsForValue().setIfAbsent(key, "1", kept));
    }

    private static String digest(String value) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
