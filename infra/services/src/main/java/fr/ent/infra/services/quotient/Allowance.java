package fr.ent.infra.services.quotient;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How many requests are let through within a while: 20 a second, 1000 a minute. */
final class Allowance {

    private final int most;
    private final long nanos;
    private final Deque<Long> taken = new ArrayDeque<>();

    Allowance(int most, Duration per) {
        this.most = most;
        this.nanos = per.toNanos();
    }

    /** Empty when let through, else how long to wait. */
    synchronized Optional<Duration> take(long now) {
        while (!taken.isEmpty() && now - taken.getFirst() >= nanos) {
            taken.removeFirst();
        }
        if (taken.size() >= most) {
            return Optional.of(Duration.ofNanos(nanos - (now - taken.getFirst())));
        }
        taken.addLast(now);
        return Optional.empty();
    }
}
