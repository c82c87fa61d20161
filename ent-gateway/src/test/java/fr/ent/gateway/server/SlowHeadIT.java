package fr.ent.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.gateway.testing.Wire;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** A client that sends the head of its request byte by byte holds no connection for long. */
class SlowHeadIT {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration LATEST = Duration.ofSeconds(10);
    private static final Duration BETWEEN_BYTES = Duration.ofMillis(50);
    private static final String ENDLESS = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ";

    private @Nullable WebServer started;

    private int serve(Duration limit) {
        TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(0);
        ProtectiveHeaders headers = new ProtectiveHeaders();
        new ServerConfiguration().ourTomcat(headers, new ServerSettings(limit)).customize(tomcat);
        WebServer server = tomcat.getWebServer();
        started = server;
        server.start();
        return server.getPort();
    }

    @AfterEach
    void stop() {
        if (started != null) {
            started.stop();
        }
    }

    @Test
    void isNotWaitedFor() throws IOException {
        int port = serve(LIMIT);
        long begin = System.nanoTime();
        try (Socket socket = Wire.open(port)) {
            send(socket, ENDLESS);

            boolean closed = false;
            while (!closed && System.nanoTime() - begin < LATEST.toNanos()) {
                closed = isClosedAfterOneByteMore(socket);
            }

            assertThat(closed).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(LIMIT);
        }
    }

    @Test
    void isReadWhenItIsInTimeThoughInPieces() throws IOException {
        try (Socket socket = Wire.open(serve(LATEST))) {
            for (String piece : List.of("GET / HT", "TP/1.1\r\nHo", "st: 127.0.0.1\r\n")) {
                send(socket, piece);
                assertThat(hasEnded(socket)).isFalse();
            }
            send(socket, "Connection: close\r\n\r\n");
            socket.setSoTimeout((int) LATEST.toMillis());

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 404");
        }
    }

    private static boolean isClosedAfterOneByteMore(Socket socket) {
        try {
            send(socket, "x");
            return hasEnded(socket);
        } catch (IOException closed) {
            return true;
        }
    }

    /** Looks for the time between two bytes. */
    private static boolean hasEnded(Socket socket) throws IOException {
        try {
            socket.setSoTimeout((int) BETWEEN_BYTES.toMillis());
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        }
    }

    private static void send(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
    }
}
