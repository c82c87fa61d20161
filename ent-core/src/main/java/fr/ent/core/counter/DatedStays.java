package fr.ent.core.counter;

import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.household.HouseholdStays;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** The day on which people come and go, by the territory's clock. */
@Component
class DatedStays {

    private final HouseholdStays stays;
    private final Territories territories;
    private final Clock clock;

    DatedStays(HouseholdStays stays, Territories territories, Clock clock) {
        this.stays = stays;
        this.territories = territories;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), territories.get(TerritoryScope.require()).timeZone());
    }

    void come(HouseholdId household, Collection<PersonId> people) {
        stays.come(household, people, today());
    }

    void go(HouseholdId household, Collection<PersonId> people) {
        stays.go(household, people, today());
    }
}
