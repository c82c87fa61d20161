package fr.ent.gateway.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.ChannelInterceptor;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.socket.EnableWebSocketSecurity;
import org.springframework.security.messaging.access.intercept.MessageMatcherDelegatingAuthorizationManager;
import org.springframework.security.messaging.web.csrf.CsrfChannelInterceptor;

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

    /** The web application sends the cookie's plain CSRF token with CONNECT, as it does with every change. */
    @Bean
    ChannelInterceptor csrfChannelInterceptor() {
        return new CsrfChannelInterceptor();
    }
}
