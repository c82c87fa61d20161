package fr.ent.core.person;

import fr.ent.core.InvalidInput;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.household.HomeView;
import fr.ent.core.household.Homes;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.RateLimits;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search of the town hall for a family. The audit trail keeps the opening of one, not the search. */
@RestController
@RequestMapping("/api/core/families")
class FamilySearchController {

    private static final int MOST = 12;
    private static final int PER_MINUTE = 120;

    private final Homes homes;
    private final OwnFamilies ownFamilies;
    private final RateLimits limits;

    FamilySearchController(Homes homes, OwnFamilies ownFamilies, RateLimits limits) {
        this.homes = homes;
        this.ownFamilies = ownFamilies;
        this.limits = limits;
    }

    /**
     * Finds households by a part of a name, twelve at most; two letters at least, or one sign of a script that writes words
     * with one. None of a child from whom the reader is barred, or whose guardian they were. For a field that searches while a person types: 120
     * requests a minute.
     */
    @GetMapping
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<HomeView> search(@RequestParam @Size(min = 1, max = 60) String name, Viewer viewer) {
        if (name.length() < 2 && !Character.isIdeographic(name.charAt(0))) {
            throw new InvalidInput("name", "size");
        }
        limits.take("family-search", viewer.person().toString(), PER_MINUTE, Duration.ofMinutes(1));
        OwnFamily own = ownFamilies.find(viewer);
        return homes.search(name, MOST).stream()
                .filter(home -> !own.hides(home.id()))
                .toList();
    }
}
