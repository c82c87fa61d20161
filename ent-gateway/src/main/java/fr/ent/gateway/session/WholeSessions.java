package fr.ent.gateway.session;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.MapSession;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.data.redis.RedisSessionMapper;
import org.springframework.session.data.redis.RedisSessionRepository;

/**
 * Takes a session as ended when only a part of it is left: a request that was under way while another signed in or out
 * writes its last access to the old session's key.
 */
@Configuration(proxyBeanMethods = false)
class WholeSessions {

    /** The field that only a whole session has. */
    static final String WHOLE = "creationTime";

    @Bean
    SessionRepositoryCustomizer<RedisSessionRepository> onlyWholeSessions() {
        RedisSessionMapper mapper = new RedisSessionMapper();
        return sessions -> sessions.setRedisSessionMapper(
                (id, stored) -> stored.containsKey(WHOLE) ? mapper.apply(id, stored) : ended(id));
    }

    @Bean
    static BeanPostProcessor seldomWritten(ObjectProvider<Clock> clock) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RedisSessionRepository sessions
                        ? new SeldomWritten<>(sessions, clock.getObject())
                        : bean;
            }
        };
    }

    private static MapSession ended(String id) {
        MapSession session = new MapSession(id);
        session.setMaxInactiveInterval(Duration.ZERO);
        return session;
    }
}
