package fr.ent.gateway.franceconnect;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the realm of those who closed their browser on the way back from FranceConnect. */
@Component
class EmptyRealm {

    /** Longer than any way back takes. */
    private static final Duration GONE = Duration.ofMinutes(10);

    private final Broker broker;
    private final QuotientRealmSettings settings;
    private final Clock clock;

    EmptyRealm(Broker broker, QuotientRealmSettings settings, Clock clock) {
        this.broker = broker;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forget() {
        if (settings.isSetUp()) {
            broker.forgetThoseBefore(clock.instant().minus(GONE));
        }
    }
}
