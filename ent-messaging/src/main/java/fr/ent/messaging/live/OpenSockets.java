package fr.ent.messaging.live;

import fr.ent.core.AccountTie;
import fr.ent.core.PersonId;
import fr.ent.messaging.LiveSockets;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.handler.WebSocketHandlerDecoratorFactory;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

/** The sockets open on this copy and whose they are; a person may have several, through several accounts. */
@Component
class OpenSockets implements WebSocketHandlerDecoratorFactory, LiveSockets {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSockets.class);

    /** Tomcat gives up a write that the reader doesn't take within this many milliseconds, and closes the socket. */
    private static final String LONGEST_WRITE = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private final Map<String, Socket> sockets = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final LiveSettings settings;

    OpenSockets(LiveSettings settings) {
        this.settings = settings;
    }

    /** The owner of a socket: an account, and the person it stands for. */
    record Owner(String subject, AccountTie tie) {}

    private record Socket(
            WebSocketSession session, @Nullable Owner owner) {

        @Nullable
        String webSession() {
            return (String) session.getAttributes().get(HttpSessionHandshakeInterceptor.HTTP_SESSION_ID_ATTR_NAME);
        }
    }

    /** Says whose an open socket is. */
    void belongsTo(String session, Owner owner) {
        sockets.computeIfPresent(session, (id, socket) -> new Socket(socket.session(), owner));
    }

    boolean hasOwner(String session) {
        Socket socket = sockets.get(session);
        return socket != null && socket.owner() != null;
    }

    /** Those who own a socket here. */
    Set<Owner> owners() {
        return sockets.values().stream()
                .flatMap(socket -> Stream.ofNullable(socket.owner()))
                .collect(Collectors.toSet());
    }

    /** The accounts through which these people listen here. */
    Set<String> subjects(Collection<PersonId> people) {
        return owners().stream()
                .filter(owner -> people.contains(owner.tie().person()))
                .map(Owner::subject)
                .collect(Collectors.toSet());
    }

    void close(Owner owner) {
        closeAll(socket -> owner.equals(socket.owner()));
    }

    @Override
    public Set<String> listWebSessions() {
        return sockets.values().stream()
                .flatMap(socket -> Stream.ofNullable(socket.webSession()))
                .collect(Collectors.toSet());
    }

    @Override
    public void closeOpenedIn(Set<String> webSessions) {
        closeAll(socket -> socket.webSession() != null && webSessions.contains(socket.webSession()));
    }

    private void closeAll(Predicate<Socket> which) {
        List<Socket> closing = sockets.values().stream().filter(which).toList();
        closing.forEach(socket -> close(socket.session(), CloseStatus.POLICY_VIOLATION));
    }

    /**
     * Closes a socket with this reason. On a thread of its own: Tomcat drops the reason when the thread that reads closes
     * while another one writes.
     */
    void refuse(String session, String reason) {
        Socket socket = sockets.get(session);
        if (socket != null && refused.add(session)) {
            Thread.startVirtualThread(() -> close(socket.session(), CloseStatus.POLICY_VIOLATION.withReason(reason)));
        }
    }

    boolean isRefused(String session) {
        return refused.contains(session);
    }

    private static void close(WebSocketSession session, CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException gone) {
            LOG.debug("The socket was already gone", gone);
        }
    }

    @Override
    public WebSocketHandler decorate(WebSocketHandler handler) {
        return new Watched(handler);
    }

    private final class Watched extends WebSocketHandlerDecorator {

        Watched(WebSocketHandler handler) {
            super(handler);
        }

        @Override
        public void afterConnectionEstablished(WebSocketSession session) throws Exception {
            if (session instanceof NativeWebSocketSession wrapper
                    && wrapper.getNativeSession() instanceof jakarta.websocket.Session tomcat) {
                tomcat.getUserProperties()
                        .put(LONGEST_WRITE, settings.sendTime().toMillis());
            }
            sockets.put(session.getId(), new Socket(session, null));
            super.afterConnectionEstablished(session);
        }

        @Override
        public void afterConnectionClosed(WebSocketSession session, CloseStatus status) throws Exception {
            sockets.remove(session.getId());
            refused.remove(session.getId());
            super.afterConnectionClosed(session, status);
        }
    }
}
