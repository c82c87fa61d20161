package fr.ent.core.reading;

import fr.ent.core.PersonId;
import fr.ent.core.http.BulkKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * How much each person has read today and on each of thirty days before, counted in Redis by one script, so that two copies
 * can't give twice. Days are those of UTC, which need no question about the territory.
 */
@Component
class DayReadings {

    private static final int HABIT_DAYS = 30;

    @SuppressWarnings("rawtypes")
    private static final RedisScript<List> TAKE = RedisScript.of(new ClassPathResource("reading/take.lua"), List.class);

    private final StringRedisTemplate redis;
    private final Clock clock;

    DayReadings(StringRedisTemplate redis, Clock clock) {
        this.redis = redis;
        this.clock = clock;
    }

    /**
     * The day's readings after one was asked for.
     *
     * @param again how long to wait; nothing when it may be read
     * @param first whether it is the first one of the day to be refused
     */
    record Taken(Duration again, int read, int budget, boolean first) {

        boolean isRefused() {
            return again.isPositive();
        }
    }

    /** @param thing what is read: the same thing read again is free */
    Taken take(PersonId reader, BulkKind kind, Thing thing, DayBudget budget) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        String of = "reading:" + reader + ":" + kind + ":" + thing.family();
        Duration untilTomorrow = Duration.between(
                now, today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        List<?> answer = Objects.requireNonNull(redis.execute(
                TAKE,
                List.of(of, of + ":" + today),
                thing.mark(),
                today.toString(),
                today.minusDays(HABIT_DAYS).toString(),
                Long.toString(now.toEpochMilli()),
                Long.toString(DayBudget.pace(kind).toMillis()),
                Long.toString(untilTomorrow.toMillis()),
                Integer.toString(budget.floor()),
                Integer.toString(budget.ceiling())));
        return new Taken(
                Duration.ofMillis(number(answer, 0)),
                Math.toIntExact(number(answer, 1)),
                Math.toIntExact(number(answer, 2)),
                number(answer, 3) == 1);
    }

    private static long number(List<?> answer, int at) {
        return (Long) answer.get(at);
    }

    /**
     * Something read.
     *
     * @param family the things among which it is counted: households aren't counted together with children
     */
    record Thing(String family, String mark) {}
}
