package fr.ent.gateway.login;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The pace at which people are sent to Keycloak to sign in. Turns lie one after another, as many in a second as Keycloak
 * serves; they move apart while it is slow to give us tokens, and together again when it isn't.
 */
@Component
public final class SignInPace {

    private static final long SOON = Duration.ofSeconds(1).toNanos();
    /** Turns of the last second that nobody took may be taken together. */
    private static final long KEPT = Duration.ofSeconds(1).toNanos();

    private static final long SLOWEST = Duration.ofSeconds(1).toNanos();

    private final long fastest;
    private final long longestWait;
    private long between;
    private long next;
    private long slowed;

    @Autowired
    SignInPace(SignInSettings settings) {
        this(settings, System.nanoTime());
    }

    SignInPace(SignInSettings settings, long now) {
        fastest = TimeUnit.SECONDS.toNanos(1) / settings.perSecond();
        longestWait = settings.longestWait().toNanos();
        between = fastest;
        next = now - KEPT;
        slowed = now - SOON;
    }

    /** How long to wait for one's turn; empty when that would be too long. */
    public Optional<Duration> takeTurn() {
        return takeTurn(System.nanoTime());
    }

    synchronized Optional<Duration> takeTurn(long now) {
        long turn = next - now < -KEPT ? now - KEPT : next;
        long wait = Math.max(0, turn - now);
        if (wait > longestWait) {
            return Optional.empty();
        }
        next = turn + between;
        return Optional.of(Duration.ofNanos(wait));
    }

    /** Asks Keycloak for something that a sign-in needs, and sees how long it takes. */
    <T> T watch(Supplier<T> request) {
        long begun = System.nanoTime();
        try {
            return request.get();
        } finally {
            long now = System.nanoTime();
            answered(now - begun, now);
        }
    }

    synchronized void answered(long nanos, long now) {
        if (nanos <= SOON) {
            between = Math.max(fastest, between - between / 10);
        } else if (now - slowed >= SOON) {
            between = Math.min(SLOWEST, between * 2);
            slowed = now;
        }
    }
}
