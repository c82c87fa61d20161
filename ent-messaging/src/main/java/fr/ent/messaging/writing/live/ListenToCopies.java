package fr.ent.messaging.writing.live;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;

/** Subscribes to hints beside the start: nothing of a copy waits for a Redis that is away, which is asked again until it is there. */
class ListenToCopies implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(ListenToCopies.class);

    private final RedisMessageListenerContainer hints;
    private @Nullable Thread beginning;

    ListenToCopies(RedisMessageListenerContainer hints) {
        this.hints = hints;
    }

    @Override
    public synchronized void start() {
        beginning = Thread.startVirtualThread(this::begin);
    }

    @Override
    public synchronized void stop() {
        if (beginning != null) {
            beginning.interrupt();
            beginning = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return beginning != null;
    }

    private void begin() {
        try {
            while (!subscribed()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean subscribed() {
        try {
            hints.start();
        } catch (RuntimeException away) {
            LOG.warn("Hints of shared texts aren't heard from other copies until Redis answers: {}", away.getMessage());
            hints.stop();
        }
        return hints.isListening();
    }
}
