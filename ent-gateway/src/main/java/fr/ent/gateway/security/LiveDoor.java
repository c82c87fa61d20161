package fr.ent.gateway.security;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.support.ChannelInterceptor;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.socket.EnableWebSocketSecurity;
import org.springframework.security.messaging.access.intercept.MessageMatcherDelegatingAuthorizationManager;
import org.springframework.security.messaging.web.csrf.CsrfChannelInterceptor;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The same door for sockets: signed-in people may listen to their own queues; nobody writes through a socket. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocketSecurity
class LiveDoor {

    @Bean
    AuthorizationManager<Message<?>> messageRules(MessageMatcherDelegatingAuthorizationManager.Builder messages) {
        return messages.nullDestMatcher()
                .authenticated()
                .simpSubscribeDestMatchers("/user/queue/**")
                .authenticated()
                .anyMessage()
                .denyAll()
                .build();
    }

    /**
     * The web application sends the cookie's plain CSRF token with CONNECT, as it does with every change. A bearer token
     * needs no second proof: no browser sends one by itself.
     */
    @Bean
    ChannelInterceptor csrfChannelInterceptor() {
        ChannelInterceptor tokenOfBrowsers = new CsrfChannelInterceptor();
        return new ChannelInterceptor() {
            @Override
            public @Nullable Message<?> preSend(Message<?> message, MessageChannel channel) {
                return SimpMessageHeaderAccessor.getUser(message.getHeaders()) instanceof JwtAuthenticationToken
                        ? message
                        : tokenOfBrowsers.preSend(message, channel);
            }
        };
    }
}
