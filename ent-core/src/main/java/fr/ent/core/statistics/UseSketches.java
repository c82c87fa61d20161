package fr.ent.core.statistics;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.connection.DefaultStringRedisConnection;
import org.springframework.data.redis.connection.StringRedisConnection;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts of different people that hold no person: HyperLogLog in Redis, shared by all copies. What is added is a person's
 * digest with a salt of that day, week or month, so that two of them can't be compared, and none with a list of people once
 * the salt is gone.
 */
@Component
class UseSketches {

    private static final String OPEN = "usage:open";

    private final StringRedisTemplate redis;
    private final TownZones zones;
    private final Salts salts;

    UseSketches(StringRedisTemplate redis, TownZones zones, Salts salts) {
        this.redis = redis;
        this.zones = zones;
        this.salts = salts;
    }

    /** Adds them in one round trip, each line once. */
    void add(Collection<Use> uses) {
        Map<CountedSpan, Map<UseLine, Set<String>>> marks = new HashMap<>();
        uses.forEach(use -> zones.find(use.territory())
                .ifPresent(zone -> add(use, use.hour().atZone(zone), marks)));
        redis.executePipelined((RedisCallback<@Nullable Object>) connection -> {
            StringRedisConnection line = new DefaultStringRedisConnection(connection);
            marks.forEach((span, lines) -> send(span, lines, line));
            return null;
        });
    }

    private void add(Use use, ZonedDateTime at, Map<CountedSpan, Map<UseLine, Set<String>>> marks) {
        for (Span each : Span.values()) {
            CountedSpan span = new CountedSpan(use.territory(), each, each.start(at.toLocalDate()));
            String mark = salts.mark(span, use.person());
            Map<UseLine, Set<String>> lines = marks.computeIfAbsent(span, unseen -> new HashMap<>());
            UseLine.listOf(use, each, at.getHour())
                    .forEach(line -> lines.computeIfAbsent(line, unseen -> new HashSet<>())
                            .add(mark));
        }
    }

    private static void send(CountedSpan span, Map<UseLine, Set<String>> lines, StringRedisConnection redis) {
        String key = key(span);
        long kept = span.span().kept().toSeconds();
        redis.sAdd(OPEN, span.toString());
        redis.sAdd(key, lines.keySet().stream().map(UseLine::toString).toArray(String[]::new));
        redis.expire(key, kept);
        lines.forEach((line, people) -> {
            redis.pfAdd(key + ":" + line, people.toArray(String[]::new));
            redis.expire(key + ":" + line, kept);
        });
    }

    /** The spans that anything was counted in and whose numbers haven't been kept yet. */
    List<CountedSpan> listOpen() {
        Set<String> open = redis.opsForSet().members(OPEN);
        return open == null ? List.of() : open.stream().map(CountedSpan::of).toList();
    }

    /** How many people there were on each line, about. */
    Map<UseLine, Long> count(CountedSpan span) {
        Map<UseLine, Long> people = new HashMap<>();
        for (String line : members(span)) {
            people.put(UseLine.of(line), redis.opsForHyperLogLog().size(key(span) + ":" + line));
        }
        return people;
    }

    void forget(CountedSpan span) {
        List<String> keys = new ArrayList<>(
                members(span).stream().map(line -> key(span) + ":" + line).toList());
        keys.add(key(span));
        redis.delete(keys);
        redis.opsForSet().remove(OPEN, span.toString());
        salts.forget(span);
    }

    private Set<String> members(CountedSpan span) {
        Set<String> lines = redis.opsForSet().members(key(span));
        return lines == null ? Set.of() : lines;
    }

    private static String key(CountedSpan span) {
        return "usage:" + span;
    }
}
