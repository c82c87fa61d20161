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

    /**
     * The day of an act that a device without network has kept until now; today when left out.
     *
     * @param madeAt within a week; a device's clock may be an hour fast
     */
    public LocalDate dayOf(@Nullable Instant madeAt) {
        Instant now = now();
        if (madeAt == null) {
            return today();
        }
        if (madeAt.isBefore(now.minus(LONGEST)) || madeAt.isAfter(now.plus(FAST))) {
            throw new InvalidInput("madeAt", "out-of-range");
        }
        return LocalDate.ofInstant(
                madeAt.isAfter(now) ? now : madeAt,
                territories.get(TerritoryScope.require()).timeZone());
    }

    public Instant now() {
        return clock.instant();
    }
}
