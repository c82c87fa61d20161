package fr.ent.core.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.ent.core.TerritoryId;
import fr.ent.core.TerritoryView;
import fr.ent.core.territory.Territories;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The time zones of territories, remembered for an hour by work that has no territory in scope. */
@Component
class TownZones {

    private final Cache<TerritoryId, Optional<ZoneId>> known = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final Territories territories;

    TownZones(Territories territories) {
        this.territories = territories;
    }

    Optional<ZoneId> find(TerritoryId territory) {
        return known.get(
                territory,
                unseen -> territories.list().stream()
                        .filter(one -> one.id().equals(territory))
                        .map(TerritoryView::timeZone)
                        .findFirst());
    }
}
