package fr.ent.core.yearchange.change;

import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The days of changes of years, by the clock of the territory in scope. */
@Component
public class YearChangeClock {

    /** For so long teachers read what they wrote for the class of the year that is over. */
    private static final Period OVERLAP = Period.ofMonths(2);

    private static final Period WAY_BACK = Period.ofDays(30);

    /** For so long a failure is nobody's matter, for the next rounds mostly mend it. */
    private static final Duration USUAL = Duration.ofHours(1);

    private final Territories territories;
    private final Clock clock;

    YearChangeClock(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return day(now());
    }

    /** When rights to the classes of the year that is over end, by the moment from which the year is carried out. */
    public Instant endOfOverlap(Instant begun) {
        return day(begun).plus(OVERLAP).atStartOfDay(zone()).toInstant();
    }

    /** Whether it should have been carried out long ago, which takes minutes. */
    public boolean isLate(YearChange change) {
        Instant due = change.startsOn().atStartOfDay(zone()).toInstant();
        Instant applied = change.appliedAt();
        Instant since = applied != null && applied.isAfter(due) ? applied : due;
        return now().isAfter(since.plus(USUAL));
    }

    /**
     * Until when a change can be undone: before it is carried out at any time, since nothing is touched until then;
     * afterwards for thirty days, but not where it waited for the first day of its year.
     */
    public boolean canBeUndone(YearChange change) {
        Instant applied = change.appliedAt();
        return change.begunAt() == null
                || (applied != null
                        && !day(applied).isBefore(change.startsOn())
                        && today().isBefore(day(applied).plus(WAY_BACK)));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    private ZoneId zone() {
        return territories.get(TerritoryScope.require()).timeZone();
    }
}
