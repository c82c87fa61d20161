package fr.ent.core.rights;

import fr.ent.core.InvalidInput;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** First and last days of rights in the time of the territory in scope: a right opens nothing from the next midnight on. */
@Component
public class RightEnds {

    private static final int MOST_YEARS = 6;

    private final Territories territories;
    private final Clock clock;

    RightEnds(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    /**
     * The moment at which a first day begins.
     *
     * @throws InvalidInput on {@code from} for a day that is over, or more than six years away
     */
    public Instant startOf(LocalDate from) {
        LocalDate today = dayOf(clock.instant());
        if (from.isBefore(today) || from.isAfter(today.plusYears(MOST_YEARS))) {
            throw new InvalidInput("from", "out-of-range");
        }
        return from.atStartOfDay(zone()).toInstant();
    }

    /** The day of a moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /**
     * The moment after a last day.
     *
     * @throws InvalidInput on {@code until} for a day that is over, or more than six years away
     */
    public Instant endOf(LocalDate until) {
        return Objects.requireNonNull(after(until));
    }

    /**
     * The moment after the last day; nothing without one.
     *
     * @throws InvalidInput on {@code until} for a day that is over, or more than six years away
     */
    @Nullable
    Instant after(@Nullable LocalDate until) {
        if (until == null) {
            return null;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone());
        if (until.isBefore(today) || until.isAfter(today.plusYears(MOST_YEARS))) {
            throw new InvalidInput("until", "out-of-range");
        }
        return until.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** The last day before a moment. */
    @Nullable
    LocalDate lastDay(@Nullable Instant endsAt) {
        return endsAt == null ? null : LocalDate.ofInstant(endsAt.minusMillis(1), zone());
    }

    boolean isOver(@Nullable Instant endsAt) {
        return endsAt != null && !endsAt.isAfter(clock.instant());
    }

    public Instant now() {
        return clock.instant();
    }

    private ZoneId zone() {
        return territories.get(TerritoryScope.require()).timeZone();
    }
}
