package fr.ent.core.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    /** Stands still until told otherwise. */
    public static final class SettableClock extends Clock {

        private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

        private volatile Instant now = START;

        public void set(Instant instant) {
            now = instant;
        }

        public void reset() {
            now = START;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
