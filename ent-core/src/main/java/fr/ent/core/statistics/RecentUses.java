package fr.ent.core.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.ent.core.http.FailureInLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The uses of this hour that this copy has seen, so that each goes to Redis once and not with every request. What a copy
 * that stops hasn't counted yet, five seconds' worth, is lost, as is what comes while Redis is away.
 */
@Component
class RecentUses {

    private static final Logger LOG = LoggerFactory.getLogger(RecentUses.class);

    private static final int MOST = 200_000;
    private static final int AT_ONCE = 500;

    private final Cache<Use, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final Queue<Use> waiting = new ConcurrentLinkedQueue<>();
    private final UseSketches sketches;

    RecentUses(UseSketches sketches) {
        this.sketches = sketches;
    }

    void add(Use use) {
        if (seen.asMap().putIfAbsent(use, true) == null) {
            waiting.add(use);
        }
    }

    /** Hands over what waits, and what is on its way: whoever calls while it runs waits for it. */
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    synchronized void count() {
        List<Use> some = take();
        while (!some.isEmpty()) {
            try {
                sketches.add(some);
            } catch (DataAccessException away) {
                LOG.warn("{} uses are not counted: {}", some.size(), FailureInLine.of(away));
            }
            some = take();
        }
    }

    private List<Use> take() {
        List<Use> some = new ArrayList<>();
        while (some.size() < AT_ONCE && waiting.peek() != null) {
            some.add(waiting.remove());
        }
        return some;
    }
}
