package fr.ent.messaging.writing.live;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

/** Each copy of the application listens to what the others have to tell. */
@Configuration(proxyBeanMethods = false)
class RelayConfiguration {

    @Bean
    RedisMessageListenerContainer sharedTextHints(RedisConnectionFactory redis, TextRelay relay) {
        RedisMessageListenerContainer container = new RedisMessageListenerContainer();
        container.setConnectionFactory(redis);
        container.addMessageListener(relay, ChannelTopic.of(TextRelay.CHANNEL));
        // one hint after the other, in the order in which they came
        container.setTaskExecutor(Runnable::run);
        // its own start would wait for a Redis that is away, on the thread that starts all else
        container.setAutoStartup(false);
        container.setRecoveryBackoff(new FixedBackOff(0, 0));
        return container;
    }

    @Bean
    ListenToCopies listenToCopies(RedisMessageListenerContainer sharedTextHints) {
        return new ListenToCopies(sharedTextHints);
    }
}
