package fr.ent.gateway.session;

import fr.ent.core.http.FailureInLine;
import fr.ent.messaging.LiveSockets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.data.redis.RedisSessionRepository;
import org.springframework.stereotype.Component;

/** Closes the sockets opened in sessions that have ended, wherever they did: one round trip to Redis for all of them. */
@Component
class EndSockets {

    private static final Logger LOG = LoggerFactory.getLogger(EndSockets.class);

    private final LiveSockets sockets;
    private final StringRedisTemplate redis;
    private volatile boolean silent;

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
        try {
            closeEnded(opened);
            silent = false;
        } catch (DataAccessException away) {
            sayOnce(away);
        }
    }

    private void sayOnce(DataAccessException away) {
        if (!silent) {
            silent = true;
            LOG.warn(
                    "Redis does not answer; until it does, no socket is closed whose session has ended: {}",
                    FailureInLine.of(away));
        }
    }

    private void closeEnded(List<String> opened) {
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
