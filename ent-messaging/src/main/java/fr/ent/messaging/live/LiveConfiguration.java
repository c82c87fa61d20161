package fr.ent.messaging.live;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.messaging.simp.config.ChannelRegistration;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketTransportRegistration;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

/** STOMP over WebSocket at {@code /ws}, with a broker inside this copy. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocketMessageBroker
@EnableScheduling
class LiveConfiguration implements WebSocketMessageBrokerConfigurer {

    private static final int TIME_TO_CONNECT_MILLIS = 15_000;

    private final AdmitFrames admitFrames;
    private final OpenSockets sockets;
    private final LiveSettings settings;
    private final PublicAddresses addresses;
    private final TaskScheduler heart;

    LiveConfiguration(
            AdmitFrames admitFrames,
            OpenSockets sockets,
            LiveSettings settings,
            PublicAddresses addresses,
            @Lazy @Qualifier("messageBrokerTaskScheduler") TaskScheduler heart) {
        this.admitFrames = admitFrames;
        this.sockets = sockets;
        this.settings = settings;
        this.addresses = addresses;
        this.heart = heart;
    }

    @Override
    public void registerStompEndpoints(StompEndpointRegistry registry) {
        registry.addEndpoint("/ws")
                .setAllowedOrigins(addresses.publicUrls().toArray(String[]::new))
                .addInterceptors(rememberWebSession());
        registry.setErrorHandler(new ErrorFrames());
    }

    /** Copies the id of the web session to the socket, and nothing else of it. */
    private static HandshakeInterceptor rememberWebSession() {
        return new HttpSessionHandshakeInterceptor(List.of());
    }

    @Override
    public void configureMessageBroker(MessageBrokerRegistry registry) {
        long beat = settings.heartbeat().toMillis();
        registry.enableSimpleBroker("/queue").setTaskScheduler(heart).setHeartbeatValue(new long[] {beat, beat});
        registry.setPreservePublishOrder(true);
    }

    @Override
    public void configureClientInboundChannel(ChannelRegistration inbound) {
        inbound.interceptors(admitFrames);
    }

    @Override
    public void configureWebSocketTransport(WebSocketTransportRegistration transport) {
        transport
                .setMessageSizeLimit((int) settings.longestFrame().toBytes())
                .setSendTimeLimit((int) settings.sendTime().toMillis())
                .setSendBufferSizeLimit((int) settings.sendBuffer().toBytes())
                .setTimeToFirstMessage(TIME_TO_CONNECT_MILLIS)
                .addDecoratorFactory(sockets);
    }
}
