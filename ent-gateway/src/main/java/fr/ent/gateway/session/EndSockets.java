package fr.ent.gateway.session;

import fr.ent.messaging.LiveSockets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.data.redis.RedisSessionRepository;
import org.springframework.stereotype.Component;

/** Closes the sockets opened in sessions that have ended, wherever they did: one round trip to Redis for all of them. */
@Component
class EndSockets {

    private final LiveSockets sockets;
    private final StringRedisTemplate redis;

    EndSockets(LiveSockets sockets, StringRedisTemplate redis) {
        this.sockets = sockets;
        this.redis = redis;
    }

    @Scheduled(fixedDelayString = "${ent.live.check-every:4s}")
    void check() {
        List<String> opened = List.copyOf(sockets.listWebSessions());
        if (opened.isEmpty()) {
            return;
        }
        List<Object> alive = redis.executePipelined((RedisCallback<@Nullable Object>) connection -> {
            opened.forEach(id -> connection.hashCommands().hExists(key(id), bytes(WholeSessions.WHOLE)));
            return null;
        });
        Set<String> ended = IntStream.range(0, opened.size())
                .filter(n -> !Boolean.TRUE.equals(alive.get(n)))
                .mapToObj(opened::get)
                .collect(Collectors.toSet());
        sockets.closeOpenedIn(ended);
    }

    private static byte[] key(String session) {
        return bytes(RedisSessionRepository.DEFAULT_KEY_NAMESPACE + ":sessions:" + session);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
