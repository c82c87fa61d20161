package fr.ent.core.platform;

import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;

/** Token buckets in Redis, which fill by the application's clock. */
@Component
class SharedLimits implements RateLimits, AutoCloseable {

    private final LettuceConnectionFactory redis;
    private final Clock clock;
    private @Nullable SharedBuckets line;

    SharedLimits(LettuceConnectionFactory redis, Clock clock) {
        this.redis = redis;
        this.clock = clock;
    }

    @Override
    public void takeSome(String name, String who, int tokens, int permits, Duration per) {
        Bandwidth limit =
                Bandwidth.builder().capacity(permits).refillGreedy(permits, per).build();
        ConsumptionProbe probe = buckets()
                .builder()
                .build(
                        "limit:" + name + ":" + who,
                        () -> BucketConfiguration.builder().addLimit(limit).build())
                .tryConsumeAndReturnRemaining(tokens);
        if (!probe.isConsumed()) {
            throw new TooMany(Duration.ofSeconds(TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1));
        }
    }

    /** The connection is made when first needed, and anew when the factory was stopped and has another client. */
    private synchronized ProxyManager<String> buckets() {
        RedisClient client = (RedisClient) redis.getRequiredNativeClient();
        if (line == null || !line.client().equals(client)) {
            line = SharedBuckets.to(client, new Ticks(clock));
        }
        return line.buckets();
    }

    @Override
    public synchronized void close() {
        if (line != null) {
            line.connection().close();
        }
    }

    /** A connection of one client, and the buckets behind it. */
    private record SharedBuckets(
            RedisClient client, StatefulRedisConnection<String, byte[]> connection, ProxyManager<String> buckets) {

        static SharedBuckets to(RedisClient client, TimeMeter ticks) {
            StatefulRedisConnection<String, byte[]> connection =
                    client.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE));
            ProxyManager<String> buckets = Bucket4jLettuce.casBasedBuilder(connection)
                    .clientClock(ticks)
                    .expirationAfterWrite(
                            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                    .build();
            return new SharedBuckets(client, connection, buckets);
        }
    }

    /** The application's clock as the buckets read it. */
    private record Ticks(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
