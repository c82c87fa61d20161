package fr.ent.core.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Delivers again the events whose listener failed, or whose copy died on the way: each effect happens in the end. */
@Component
@EnableScheduling
class EventRetries {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final FailedEventPublications failed;

    EventRetries(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void deliverAgain() {
        failed.resubmit(ResubmissionOptions.defaults().withMinAge(PAUSE));
    }
}
