package fr.ent.canteen.prices.quotient.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Until when nobody asks, because the source said {@code Retry-After}. Kept in Redis for all copies and territories: who
 * goes on asking gets the address banned for twelve hours, and the address is everybody's.
 */
@Component
class SourcePause {

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final StringRedisTemplate redis;
    private final String key;
    private final Clock clock;

    SourcePause(StringRedisTemplate redis, SourceSettings settings, Clock clock) {
        this.redis = redis;
        this.key = "api-particulier:paused:" + settings.url().getAuthority();
        this.clock = clock;
    }

    /** How long still; empty when one may ask. */
    Optional<Duration> left() {
        String until = redis.opsForValue().get(key);
        return Optional.ofNullable(until)
                .map(Long::parseLong)
                .map(Instant::ofEpochMilli)
                .map(end -> Duration.between(clock.instant(), end))
                .filter(Duration::isPositive);
    }

    void begin(Duration wait) {
        redis.opsForValue().set(key, Long.toString(clock.instant().plus(wait).toEpochMilli()), wait.plus(MARGIN));
    }
}
