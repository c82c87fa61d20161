package fr.ent.canteen.desk;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.FamilyProblems;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.territory.PartOf;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A family as the town hall sees it, with or without a canteen. The audit trail keeps each reading. */
@RestController
@PartOf({})
@RequestMapping("/api/canteen/families")
class FamilyController {

    private static final int PER_HOUR = 300;

    private final ShowFamily showFamily;
    private final TownClock townClock;
    private final Families families;
    private final Audit audit;
    private final RateLimits limits;

    FamilyController(ShowFamily showFamily, TownClock townClock, Families families, Audit audit, RateLimits limits) {
        this.showFamily = showFamily;
        this.townClock = townClock;
        this.families = families;
        this.audit = audit;
        this.limits = limits;
    }

    /**
     * Reads a family as the town hall sees it: children, households with their quotients, today's prices, bookings and
     * attendance. Without a canteen only who lives where. Never the home of a child from whom the reader is barred, or whose
     * guardian they were. The audit trail keeps each reading; 300 an hour.
     *
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     */
    @GetMapping("/{householdId}")
    @BulkReading(BulkKind.FAMILY_FILES)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    FamilyView show(
            @PathVariable HouseholdId householdId,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            Viewer viewer) {
        DateRange range = DateRange.of(from, to);
        limits.take("family-page", viewer.person().toString(), PER_HOUR, Duration.ofHours(1));
        OwnFamily own = families.ownFamily(viewer);
        FamilyProblems.refuseOwn(own.hides(householdId));
        FamilyView family =
                showFamily.find(householdId, range, townClock.today(), own).orElseThrow(Problem::notFound);
        audit.record(viewer.person(), "family.read", "household:" + householdId, Map.of());
        return family;
    }
}
