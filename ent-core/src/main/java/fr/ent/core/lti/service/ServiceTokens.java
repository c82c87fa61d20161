package fr.ent.core.lti.service;

import fr.ent.core.http.LinkToken;
import fr.ent.core.lti.LtiScope;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.LtiToolId;
import fr.ent.core.persistence.TerritoryScope;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Tokens of tools' programs: a secret that says nothing, of which the hash is kept for an hour, with what it is good for. Whatever changes the tool cuts it. */
@Component
class ServiceTokens {

    static final Duration GOOD = Duration.ofHours(1);

    private final SecureRandom random = new SecureRandom();
    private final StringRedisTemplate redis;

    ServiceTokens(StringRedisTemplate redis) {
        this.redis = redis;
    }

    String issue(LtiTool tool, Set<LtiScope> scopes) {
        LinkToken token = LinkToken.draw(random);
        String text = tool.id() + " " + tool.version() + " "
                + scopes.stream().map(Enum::name).collect(Collectors.joining(","));
        redis.opsForValue().set(key(token), text, GOOD);
        return token.value();
    }

    Optional<KnownToken> find(String token) {
        return LinkToken.of(token)
                .flatMap(known -> Optional.ofNullable(redis.opsForValue().get(key(known))))
                .map(text -> text.split(" ", 3))
                .map(parts -> new KnownToken(
                        new LtiToolId(UUID.fromString(parts[0])),
                        Integer.parseInt(parts[1]),
                        Arrays.stream(parts[2].split(","))
                                .map(LtiScope::valueOf)
                                .collect(Collectors.toSet())));
    }

    /** Of one territory: another's host knows nothing of it. */
    private static String key(LinkToken token) {
        return "lti:access:%s:%s".formatted(TerritoryScope.require(), token.hash());
    }

    /**
     * A token, and for what it is good.
     *
     * @param version of the tool to which it was given
     */
    record KnownToken(LtiToolId tool, int version, Set<LtiScope> scopes) {

        KnownToken {
            scopes = Set.copyOf(scopes);
        }

        /** Whether the tool is still the one to which it was given. */
        boolean isOf(LtiTool known) {
            return known.id().equals(tool) && known.version() == version;
        }
    }
}
