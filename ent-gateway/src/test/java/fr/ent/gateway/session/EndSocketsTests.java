package fr.ent.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.messaging.LiveSockets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

@ExtendWith(OutputCaptureExtension.class)
class EndSocketsTests {

    @Test
    void aRedisThatIsAwayIsSaidOnceInOneLine(CapturedOutput log) throws IOException {
        LettuceConnectionFactory nobody = new LettuceConnectionFactory("127.0.0.1", freePort());
        nobody.afterPropertiesSet();
        nobody.start();
        try {
            EndSockets endSockets = new EndSockets(new OneSocket(), new StringRedisTemplate(nobody));

            endSockets.check();
            endSockets.check();
        } finally {
            nobody.destroy();
        }

        assertThat(log.getAll().lines().filter(line -> line.contains("Redis does not answer")))
                .hasSize(1);
        assertThat(log.getAll().lines().filter(line -> line.startsWith("\tat ")))
                .isEmpty();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** A socket whose session nobody ends. */
    private static final class OneSocket implements LiveSockets {

        @Override
        public Set<String> listWebSessions() {
            return Set.of("one");
        }

        @Override
        public void closeOpenedIn(Set<String> webSessions) {
            throw new AssertionError("Nobody knows whether it has ended");
        }
    }
}
