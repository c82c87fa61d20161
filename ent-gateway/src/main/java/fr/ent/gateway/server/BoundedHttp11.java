package fr.ent.gateway.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.AbstractEndpoint;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 that waits for the head of a request only so long. Tomcat's own limit is on the pause between two bytes: a
 * client that sends one now and then would hold its connection for ever.
 */
public final class BoundedHttp11 extends Http11NioProtocol {

    private volatile long headNanos = Duration.ofSeconds(20).toNanos();

    public BoundedHttp11() {
        getEndpoint().setHandler(new Watch(getHandler()));
    }

    void setHeadTime(Duration limit) {
        headNanos = limit.toNanos();
    }

    /** Notes when the first part of a head came, and ends the connection when its last part is late. */
    private final class Watch implements AbstractEndpoint.Handler<NioChannel> {

        private final AbstractEndpoint.Handler<NioChannel> http;
        private final Map<SocketWrapperBase<NioChannel>, Long> begun = new ConcurrentHashMap<>();

        Watch(AbstractEndpoint.Handler<NioChannel> http) {
            this.http = http;
        }

        @Override
        public SocketState process(SocketWrapperBase<NioChannel> socket, SocketEvent event) {
            @Nullable Long first = begun.get(socket);
            if (first != null && System.nanoTime() - first > headNanos) {
                return SocketState.CLOSED;
            }
            SocketState state = http.process(socket, event);
            if (state == SocketState.LONG && isWithinHead(socket)) {
                begun.putIfAbsent(socket, System.nanoTime());
            } else {
                begun.remove(socket);
            }
            return state;
        }

        /** A connection that stays open without being asynchronous or a web socket waits for the rest of a head. */
        private static boolean isWithinHead(SocketWrapperBase<NioChannel> socket) {
            return socket.getCurrentProcessor() instanceof Processor reading
                    && !reading.isAsync()
                    && !reading.isUpgrade();
        }

        @Override
        public void release(SocketWrapperBase<NioChannel> socket) {
            begun.remove(socket);
            http.release(socket);
        }

        @Override
        public Object getGlobal() {
            return http.getGlobal();
        }

        @Override
        public void pause() {
            http.pause();
        }

        @Override
        public void recycle() {
            http.recycle();
        }
    }
}
