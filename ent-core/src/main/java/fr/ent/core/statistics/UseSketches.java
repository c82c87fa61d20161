package fr.ent.core.statistics;

import fr.ent.core.SchoolId;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

    /** Adds them in one round trip. */
    void add(Collection<Use> uses) {
        Map<String, String> marks = new HashMap<>();
        List<Counted> all = uses.stream().flatMap(use -> counted(use).stream()).toList();
        all.forEach(one -> marks.computeIfAbsent(
                one.span() + "|" + one.use().person(),
                unseen -> salts.mark(one.span(), one.use().person())));
        redis.executePipelined((RedisCallback<@Nullable Object>) connection -> {
            StringRedisConnection line = new DefaultStringRedisConnection(connection);
            for (Counted one : all) {
                add(one, marks.getOrDefault(one.span() + "|" + one.use().person(), ""), line);
            }
            return null;
        });
    }

    /** A use and a span it falls into, with the lines to count it on. */
    private record Counted(Use use, CountedSpan span, List<UseLine> lines) {}

    private List<Counted> counted(Use use) {
        return zones.find(use.territory())
                .map(zone -> {
                    ZonedDateTime at = use.hour().atZone(zone);
                    List<Counted> all = new ArrayList<>();
                    for (Span span : Span.values()) {
                        LocalDate start = span.start(at.toLocalDate());
                        all.add(new Counted(
                                use, new CountedSpan(use.territory(), span, start), lines(use, span, at.getHour())));
                    }
                    return all;
                })
                .orElseGet(ArrayList::new);
    }

    private static List<UseLine> lines(Use use, Span span, int hour) {
        List<UseLine> lines = new ArrayList<>();
        addLines(null, use, span, hour, lines);
        use.schools().forEach(school -> addLines(school, use, span, hour, lines));
        return lines;
    }

    private static void addLines(@Nullable SchoolId school, Use use, Span span, int hour, List<UseLine> lines) {
        lines.add(new UseLine(school, Breakdown.ALL, "ALL"));
        lines.add(new UseLine(school, Breakdown.ROLE, use.role().name()));
        if (span == Span.DAY) {
            lines.add(new UseLine(school, Breakdown.HOUR, Integer.toString(hour)));
            lines.add(new UseLine(school, Breakdown.DEVICE, use.device().name()));
            if (use.module() != null) {
                lines.add(new UseLine(school, Breakdown.MODULE, use.module().name()));
            }
        }
    }

    private static void add(Counted one, String mark, StringRedisConnection line) {
        long kept = one.span().span().kept().toSeconds();
        String key = key(one.span());
        line.sAdd(OPEN, one.span().toString());
        for (UseLine of : one.lines()) {
            line.sAdd(key, of.toString());
            line.pfAdd(key + ":" + of, mark);
            line.expire(key + ":" + of, kept);
        }
        line.expire(key, kept);
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
