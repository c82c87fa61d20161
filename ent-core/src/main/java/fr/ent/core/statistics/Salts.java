package fr.ent.core.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.ent.core.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** A salt for each territory's day, week or month: made by the first copy that needs it, in Redis, and gone with the span. */
@Component
class Salts {

    private static final String METHOD = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int MARK_BYTES = 12;

    private final Cache<String, String> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final SecureRandom random = new SecureRandom();
    private final StringRedisTemplate redis;

    Salts(StringRedisTemplate redis) {
        this.redis = redis;
    }

    /** The same for the same person within the span, and for nobody else. */
    String mark(CountedSpan span, PersonId person) {
        String key = "usage:salt:" + span;
        String salt = known.get(key, unseen -> obtain(key, span.span().kept()));
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(salt), METHOD));
            byte[] digest = mac.doFinal(person.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String obtain(String key, Duration kept) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        redis.opsForValue().setIfAbsent(key, HexFormat.of().formatHex(fresh), kept);
        return Objects.requireNonNull(redis.opsForValue().get(key));
    }

    void forget(CountedSpan span) {
        known.invalidate("usage:salt:" + span);
        redis.delete("usage:salt:" + span);
    }
}
