package fr.ent.gateway.testing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

/** A live connection as a browser or a script opens it. */
public final class Socket extends StompSessionHandlerAdapter {

    private static final long PATIENCE_SECONDS = 20;

    private final CompletableFuture<String> refusal = new CompletableFuture<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final AtomicReference<@Nullable CloseStatus> status = new AtomicReference<>();
    private final int port;
    private final WebSocketHttpHeaders headers;
    private volatile @Nullable StompSession open;

    public Socket(int port, HttpHeaders headers) {
        this.port = port;
        this.headers = new WebSocketHttpHeaders(headers);
    }

    /**
     * The server's answer to CONNECT with one header more: CONNECTED, or the words of its ERROR frame.
     *
     * @throws ExecutionException when the server refuses the handshake
     */
    public String connect(String header, String value)
            throws ExecutionException, InterruptedException, TimeoutException {
        StompHeaders connect = new StompHeaders();
        connect.add(header, value);
        CompletableFuture<StompSession> session = new WebSocketStompClient(new Attentive())
                .connectAsync(URI.create("ws://127.0.0.1:" + port + "/ws"), headers, connect, this);
        try {
            return CompletableFuture.anyOf(session.thenApply(opened -> "CONNECTED"), refusal)
                    .thenApply(String::valueOf)
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException cut) {
            throw new ExecutionException("Cut off with " + status.get(), cut.getCause());
        }
    }

    /** Waits until the server has closed. */
    public void awaitEnd() throws ExecutionException, InterruptedException, TimeoutException {
        end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    public boolean isOpen() {
        StompSession session = open;
        return session != null && session.isConnected();
    }

    @Override
    public void afterConnected(StompSession session, StompHeaders connected) {
        open = session;
    }

    @Override
    public void handleTransportError(StompSession session, Throwable exception) {
        end.complete(null);
    }

    @Override
    public void handleFrame(StompHeaders frame, @Nullable Object payload) {
        refusal.complete(String.valueOf(frame.getFirst("message")));
    }

    /** Hears how a socket is closed, which Spring's client doesn't say. */
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
                public void afterConnectionClosed(WebSocketSession closed, CloseStatus reason) throws Exception {
                    status.set(reason);
                    super.afterConnectionClosed(closed, reason);
                }
            };
            return super.executeInternal(attentive, headers, address, protocols, extensions, attributes);
        }
    }
}
