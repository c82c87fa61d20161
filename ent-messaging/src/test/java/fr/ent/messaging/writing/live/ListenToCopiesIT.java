package fr.ent.messaging.writing.live;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.ent.core.PersonId;
import fr.ent.infra.services.RedisAddress;
import fr.ent.infra.services.RedisService;
import fr.ent.messaging.LiveSaid;
import fr.ent.messaging.SharedTextId;
import fr.ent.messaging.writing.live.TextHint.HintKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A copy that starts while Redis is away starts, and hears the others once Redis is there. */
class ListenToCopiesIT {

    private final PersonId lou = new PersonId(UUID.randomUUID());
    private final TextHint hint =
            new TextHint(HintKind.TEXT, new SharedTextId(UUID.randomUUID()), 0, null, null, null, null, null);

    @TempDir
    private Path directory;

    @Test
    void startsWithoutRedisAndHearsTheOthersOnceItIsThere() {
        RedisAddress address = address();
        List<LiveSaid> heard = new CopyOnWriteArrayList<>();
        try (AnnotationConfigApplicationContext copy = copy(address, heard)) {
            assertTimeoutPreemptively(Duration.ofSeconds(15), copy::refresh);

            try (RedisService _ = RedisService.start(directory, address.port())) {
                await().atMost(Duration.ofSeconds(40)).until(() -> {
                    copy.getBean(TextRelay.class).send(Set.of(lou), hint);
                    return heard.contains(new LiveSaid(Set.of(lou), "/queue/shared-texts", hint));
                });
            }
        }
    }

    /** Of a Redis that was there once. */
    private RedisAddress address() {
        try (RedisService before = RedisService.start(directory, 0)) {
            return before.address();
        }
    }

    private static AnnotationConfigApplicationContext copy(RedisAddress address, List<LiveSaid> heard) {
        AnnotationConfigApplicationContext copy = new AnnotationConfigApplicationContext();
        copy.registerBean(RedisConnectionFactory.class, () -> connections(address));
        copy.registerBean(
                StringRedisTemplate.class, () -> new StringRedisTemplate(copy.getBean(RedisConnectionFactory.class)));
        copy.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        copy.register(TextRelay.class, RelayConfiguration.class);
        copy.addApplicationListener((PayloadApplicationEvent<?> event) -> {
            if (event.getPayload() instanceof LiveSaid said) {
                heard.add(said);
            }
        });
        return copy;
    }

    private static LettuceConnectionFactory connections(RedisAddress address) {
        RedisStandaloneConfiguration redis = new RedisStandaloneConfiguration(address.host(), address.port());
        redis.setPassword(address.password());
        return new LettuceConnectionFactory(redis);
    }
}
