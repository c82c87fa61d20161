package fr.ent.messaging.live;

import static org.awaitility.Awaitility.await;

import fr.ent.messaging.testing.TestDoor;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.messaging.simp.SimpMessageSendingOperations;
import org.springframework.messaging.simp.stomp.StompHeaders;
import org.springframework.messaging.simp.stomp.StompSession;
import org.springframework.messaging.simp.stomp.StompSessionHandlerAdapter;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.messaging.WebSocketStompClient;

/** A browser that listens live, for one account. */
final class Ear extends StompSessionHandlerAdapter {

    private static final String PROBE = "probe";
    private static final long PATIENCE_SECONDS = 20;

    private final String account;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> refusal = new CompletableFuture<>();
    private final CompletableFuture<Boolean> cut = new CompletableFuture<>();
    private final CompletableFuture<StompSession> session;

    /** Connects as this account; as nobody when it is empty. */
    Ear(String account, int port) {
        this.account = account;
        WebSocketHttpHeaders headers = new WebSocketHttpHeaders();
        if (!account.isEmpty()) {
            headers.add(TestDoor.ACCOUNT, account);
        }
        session =
                new WebSocketStompClient(new Attentive()).connectAsync("ws://127.0.0.1:" + port + "/ws", headers, this);
    }

    /** The session once connected. */
    StompSession session() {
        return within(session);
    }

    /** Listens, and waits until the broker really sends here. */
    Ear listenTo(LiveQueue queue, SimpMessageSendingOperations broker) {
        session().subscribe("/user" + queue.destination(), this);
        await().atMost(Duration.ofSeconds(PATIENCE_SECONDS)).until(() -> {
            broker.convertAndSendToUser(account, queue.destination(), PROBE);
            return PROBE.equals(heard.poll(200, TimeUnit.MILLISECONDS));
        });
        return this;
    }

    /** The next hint; "silence" when none comes. */
    String next() {
        try {
            String hint = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            while (PROBE.equals(hint)) {
                hint = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            return hint == null ? "silence" : hint;
        } catch (InterruptedException stopped) {
            throw new AssertionError("Interrupted", stopped);
        }
    }

    /** Why the server cut us off. */
    String refusal() {
        return within(refusal);
    }

    boolean wasRefused(String type) {
        return type.equals(refusal.getNow(""));
    }

    boolean isCut() {
        return cut.isDone();
    }

    private static <T> T within(CompletableFuture<T> expected) {
        try {
            return expected.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new AssertionError("It did not happen", late);
        }
    }

    @Override
    public Type getPayloadType(StompHeaders headers) {
        return byte[].class;
    }

    @Override
    public void handleFrame(StompHeaders headers, @Nullable Object payload) {
        if (payload instanceof byte[] text) {
            heard.add(new String(text, StandardCharsets.UTF_8));
        }
    }

    @Override
    public void handleTransportError(StompSession broken, Throwable problem) {
        cut.complete(true);
    }

    /** Hears why a socket is closed, which Spring's client doesn't say. */
    private final class Attentive extends StandardWebSocketClient {

        @Override
        public CompletableFuture<WebSocketSession> executeInternal(
                WebSocketHandler handler,
                HttpHeaders headers,
                URI address,
                List<String> protocols,
                List<WebSocketExtension> extensions,
                Map<String, Object> attributes) {
            WebSocketHandler attentive = new WebSocketHandlerDecorator(handler) {
                @Override
                public void afterConnectionClosed(WebSocketSession closed, CloseStatus status) throws Exception {
                    refusal.complete(status.getReason() == null ? status.toString() : status.getReason());
                    super.afterConnectionClosed(closed, status);
                }
            };
            return super.executeInternal(attentive, headers, address, protocols, extensions, attributes);
        }
    }
}
