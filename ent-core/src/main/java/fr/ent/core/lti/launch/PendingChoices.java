package fr.ent.core.lti.launch;

import fr.ent.core.http.LinkToken;
import fr.ent.core.persistence.TerritoryScope;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Choices within a tool that are under way: what they are for lies with us, and the tool carries a name for it. */
@Component
public class PendingChoices {

    private static final Duration KEPT = Duration.ofMinutes(30);

    private final SecureRandom random = new SecureRandom();
    private final StringRedisTemplate redis;

    PendingChoices(StringRedisTemplate redis) {
        this.redis = redis;
    }

    /** Keeps something for half an hour, under a name that nobody guesses. */
    public LinkToken keep(PendingKind kind, String text) {
        LinkToken token = LinkToken.draw(random);
        putBack(kind, token, text);
        return token;
    }

    /** Keeps what was taken for half an hour more. */
    public void putBack(PendingKind kind, LinkToken token, String text) {
        redis.opsForValue().set(key(kind, token), text, KEPT);
    }

    public Optional<String> find(PendingKind kind, LinkToken token) {
        return Optional.ofNullable(redis.opsForValue().get(key(kind, token)));
    }

    /** Takes it, once. */
    public Optional<String> take(PendingKind kind, LinkToken token) {
        return Optional.ofNullable(redis.opsForValue().getAndDelete(key(kind, token)));
    }

    private static String key(PendingKind kind, LinkToken token) {
        return "lti:%s:%s:%s".formatted(kind, TerritoryScope.require(), token.hash());
    }

    /** A side from which a choice waits. */
    public enum PendingKind {
        /** For the tool's answer. */
        ASKED,
        /** For the person's word. */
        ANSWERED
    }
}
