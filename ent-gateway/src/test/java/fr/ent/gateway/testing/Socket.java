package fr.ent.gateway.testing;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.messaging.simp.stomp.StompHeaders;
import org.springframework.messaging.simp.stomp.StompSession;
import org.springframework.messaging.simp.stomp.StompSessionHandlerAdapter;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.messaging.WebSocketStompClient;

/** A live connection as a browser or a script opens it. */
public final class Socket extends StompSessionHandlerAdapter {

    private static final long PATIENCE_SECONDS = 20;

    private final CompletableFuture<String> refusal = new CompletableFuture<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
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
        CompletableFuture<StompSession> session = new WebSocketStompClient(new StandardWebSocketClient())
                .connectAsync(URI.create("ws://127.0.0.1:" + port + "/ws"), headers, connect, this);
        return CompletableFuture.anyOf(session.thenApply(opened -> "CONNECTED"), refusal)
                .thenApply(String::valueOf)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
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
}
