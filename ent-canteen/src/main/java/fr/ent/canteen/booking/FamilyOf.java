package fr.ent.canteen.booking;

import fr.ent.canteen.family.Families;
import fr.ent.canteen.family.PayerBook;
import fr.ent.canteen.family.Payers;
import fr.ent.canteen.family.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.http.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose children these are, whether the viewer may act for them, and who pays. */
@Component
class FamilyOf {

    private final Families families;
    private final Directory directory;
    private final Payers payers;
    private final TownClock townClock;

    FamilyOf(Families families, Directory directory, Payers payers, TownClock townClock) {
        this.families = families;
        this.payers = payers;
        this.directory = directory;
        this.townClock = townClock;
    }

    LocalDate today() {
        return townClock.today();
    }

    ChildView getChild(ChildId child, Viewer viewer) {
        return families.getChild(child, viewer);
    }

    /** Who pays for this child, day by day. */
    PayerBook payers(ChildView child, Viewer viewer, @Nullable HouseholdId asked) {
        return payers.of(List.of(child), viewer, asked);
    }

    /** What this viewer may know of prices. */
    Discretion discretion(Viewer viewer) {
        return Discretion.of(viewer, families.listOwnIds(viewer));
    }

    /** One statement at most; 404 as soon as one of the children isn't the viewer's. */
    PlanPatterns.Family of(List<Pattern> patterns, Viewer viewer, @Nullable HouseholdId asked) {
        List<ChildId> ids = patterns.stream().map(Pattern::child).distinct().toList();
        List<ChildView> children = ids.stream().allMatch(viewer::isGuardianOf)
                ? ids.stream().flatMap(id -> viewer.findChild(id).stream()).toList()
                : viewer.servesTown() ? directory.listChildren(ids) : List.of();
        if (children.size() < ids.size()) {
            throw Problem.notFound();
        }
        return new PlanPatterns.Family(children, viewer, asked);
    }

    /** The household asked for when the pattern was made, unless it isn't this guardian's. */
    @Nullable
    HouseholdId asked(Patterns.Kept kept, Viewer viewer) {
        HouseholdId household = kept.household();
        if (household == null || viewer.servesTown()) {
            return household;
        }
        return families.listOwnIds(viewer).contains(household) ? household : null;
    }
}
