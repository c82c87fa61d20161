package fr.ent.gateway.session;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.stereotype.Component;

/** Remembers in Redis which of our sessions belong to which session and account of the identity provider. */
@Component
class SignedInSessions implements OidcSessionRegistry {

    /** Longer than any session lives. */
    private static final Duration KEPT = Duration.ofHours(24);

    private final StringRedisTemplate redis;

    SignedInSessions(StringRedisTemplate redis) {
        this.redis = redis;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        remember(bySubject(session.getPrincipal().getName()), session.getSessionId());
        Optional.ofNullable(session.getPrincipal().getClaimAsString("sid")).ifPresent(sid -> {
            remember(bySid(sid), session.getSessionId());
            redis.opsForValue().set(bySession(session.getSessionId()), sid, KEPT);
        });
    }

    /** The provider's session that belongs to one of ours, which is known once. */
    Optional<String> takeSid(String session) {
        return Optional.ofNullable(redis.opsForValue().getAndDelete(bySession(session)));
    }

    private void remember(String key, String session) {
        redis.opsForSet().add(key, session);
        redis.expire(key, KEPT);
    }

    /** Nothing to do: an ended session's id in a set harms nobody and expires. */
    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        throw new UnsupportedOperationException("Use forget");
    }

    /** Forgets and gives back our sessions that the provider has just ended. */
    Set<String> forget(OidcLogoutToken token) {
        String key = Optional.ofNullable(token.getSessionId())
                .map(SignedInSessions::bySid)
                .orElseGet(() -> bySubject(String.valueOf(token.getSubject())));
        Set<String> ended = redis.opsForSet().members(key);
        redis.delete(List.of(key));
        return ended == null ? Set.of() : new HashSet<>(ended);
    }

    /** Our sessions of an account, some of which may have ended meanwhile. */
    Set<String> list(String subject) {
        Set<String> known = redis.opsForSet().members(bySubject(subject));
        return known == null ? Set.of() : new HashSet<>(known);
    }

    private static String bySid(String sid) {
        return "signed-in:sid:" + sid;
    }

    private static String bySession(String session) {
        return "signed-in:session:" + session;
    }

    private static String bySubject(String subject) {
        return "signed-in:sub:" + subject;
    }
}
