package fr.ent.canteen.meals.opendata;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.TerritoryView;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.RateLimits;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Answers with the menus of the territory of the host name, whoever is signed in: a cache may keep them for all. */
@Component
class OpenData {

    private static final int READS = 120;
    private static final Duration PER = Duration.ofMinutes(10);
    static final Duration FRESH = Duration.ofMinutes(5);

    private final ReadPublicMenus readMenus;
    private final Territories territories;
    private final RateLimits limits;
    private final TownClock clock;

    OpenData(ReadPublicMenus readMenus, Territories territories, RateLimits limits, TownClock clock) {
        this.readMenus = readMenus;
        this.territories = territories;
        this.limits = limits;
        this.clock = clock;
    }

    String read(HttpServletRequest request, AskedDays days, MenusFormat format) {
        limits.take("open-data", ClientAddress.of(request).value(), READS, PER);
        TerritoryView territory = territories.at(request.getServerName());
        return TerritoryScope.call(
                territory.id(),
                () -> format.of(readMenus.read(days.range(clock.today(territory)), days.school()), territory));
    }
}
