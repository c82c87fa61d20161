package fr.ent.messaging.live;

import static org.awaitility.Awaitility.await;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.simp.SimpMessageSendingOperations;
import org.springframework.messaging.simp.stomp.StompHeaders;
import org.springframework.messaging.simp.stomp.StompSession;
import org.springframework.messaging.simp.stomp.StompSessionHandlerAdapter;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
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
        session = new WebSocketStompClient(new StandardWebSocketClient())
                .connectAsync("ws://127.0.0.1:" + port + "/ws", headers, this);
    }

    /** The session once connected. */
    StompSession session() {
        return within(session);
    }

    /** Listens, and waits until the broker really sends here. */
    Ear listenTo(Queue queue, SimpMessageSendingOperations broker) {
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

    /**
     * What the server answers before cutting off who does this. An answer that is still being written when the socket is
     * cut swallows the word, so that it takes up to three sockets to hear it.
     */
    static String refusal(String account, int port, Consumer<Ear> doing) {
        for (int socket = 1; socket <= 3; socket++) {
            Ear ear = new Ear(account, port);
            doing.accept(ear);
            within(ear.cut);
            if (ear.refusal.isDone()) {
                return ear.refusal.join();
            }
        }
        throw new AssertionError("Cut off three times without a word");
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
        if (headers.getDestination() == null) {
            refusal.complete(String.valueOf(headers.getFirst("message")));
        } else if (payload instanceof byte[] text) {
            heard.add(new String(text, StandardCharsets.UTF_8));
        }
    }

    @Override
    public void handleTransportError(StompSession broken, Throwable problem) {
        cut.complete(true);
    }
}
