package fr.ent.core.school.missing;

import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.TerritoryHolidays;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether the holidays of the territory in scope end too soon. */
@Component
class MissingYear {

    /** So long ahead a town plans its canteen, and families their holidays. */
    private static final Period AHEAD = Period.ofMonths(6);

    private final TerritoryHolidays holidays;
    private final Territories territories;
    private final Clock clock;

    MissingYear(TerritoryHolidays holidays, Territories territories, Clock clock) {
        this.holidays = holidays;
        this.territories = territories;
        this.clock = clock;
    }

    /** The last day of the last holidays that are known, when that is too soon. */
    Optional<LocalDate> findLastKnown() {
        LocalDate today = LocalDate.ofInstant(
                now(), territories.get(TerritoryScope.require()).timeZone());
        return holidays.findLast().filter(last -> last.isBefore(today.plus(AHEAD)));
    }

    Instant now() {
        return clock.instant();
    }
}
