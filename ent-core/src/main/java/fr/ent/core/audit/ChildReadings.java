package fr.ent.core.audit;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Readings of what is kept about a child. Families read their own freely; staff reads of other people's children as often
 * as a desk needs, 300 times an hour for each thing read, and the trail keeps each reading.
 */
@Component
public class ChildReadings {

    private static final int PER_HOUR = 300;

    private final RateLimits limits;
    private final Audit audit;

    ChildReadings(RateLimits limits, Audit audit) {
        this.limits = limits;
        this.audit = audit;
    }

    /**
     * Records a reading, or throws {@link TooMany} and records that.
     *
     * @param read what is read: {@code custody}
     */
    public void record(String read, ChildId child, Viewer reader) {
        if (reader.isGuardianOf(child) || reader.person().equals(child.asPerson())) {
            return;
        }
        String limit = read + "-read";
        try {
            limits.take(limit, reader.person().toString(), PER_HOUR, Duration.ofHours(1));
        } catch (TooMany tooMany) {
            audit.record(reader.person(), read + ".refused", "child:" + child, Map.of("limit", limit));
            throw tooMany;
        }
        audit.record(reader.person(), read + ".read", "child:" + child, Map.of());
    }
}
