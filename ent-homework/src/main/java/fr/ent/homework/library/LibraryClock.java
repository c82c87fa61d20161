package fr.ent.homework.library;

import fr.ent.core.InvalidInput;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The day and the moment, by the clock of the territory in scope. */
@Component
public class LibraryClock {

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration FAST = Duration.ofHours(1);

    private final Territories territories;
    private final Clock clock;

    LibraryClock(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(
                now(), territories.get(TerritoryScope.require()).timeZone());
    }

    /** A moment and the day on which it is. */
    public record DatedMoment(Instant at, LocalDate day) {}

    /**
     * The moment of an act that a device without network has kept until now; now when left out.
     *
     * @param madeAt within a week; a device's clock may be an hour fast
     */
    public DatedMoment momentOf(@Nullable Instant madeAt) {
        Instant now = now();
        if (madeAt != null && (madeAt.isBefore(now.minus(LONGEST)) || madeAt.isAfter(now.plus(FAST)))) {
            throw new InvalidInput("madeAt", "out-of-range");
        }
        Instant at = madeAt == null || madeAt.isAfter(now) ? now : madeAt;
        return new DatedMoment(
                at,
                LocalDate.ofInstant(
                        at, territories.get(TerritoryScope.require()).timeZone()));
    }

    public Instant now() {
        return clock.instant();
    }
}
