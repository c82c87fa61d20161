package fr.ent.core.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that tests set. It starts on Tuesday 24 November 2026 at 10:00 in Paris. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    /** Stands still, or steps each time that it is read. */
    public static final class SettableClock extends Clock {

        private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

        private final AtomicReference<Instant> now = new AtomicReference<>(START);
        private volatile Duration step = Duration.ZERO;

        public void set(Instant instant) {
            step = Duration.ZERO;
            now.set(instant);
        }

        /** The first reading is this instant, and each further one is a step later. */
        public void stepFrom(Instant first, Duration each) {
            now.set(first);
            step = each;
        }

        public void reset() {
            set(START);
        }

        @Override
        public Instant instant() {
            return now.getAndUpdate(before -> before.plus(step));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now.get(), zone);
        }
    }
}
