package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The children that patterns are for, and the household that pays for them. */
@Component
class PatternFamilies {

    private final Families families;
    private final Directory directory;
    private final TownClock townClock;

    PatternFamilies(Families families, Directory directory, TownClock townClock) {
        this.families = families;
        this.directory = directory;
        this.townClock = townClock;
    }

    LocalDate today() {
        return townClock.today();
    }

    ChildView getChild(ChildId child, Viewer viewer) {
        return families.getChild(child, viewer);
    }

    /** One statement at most; 404 as soon as one of the children isn't the viewer's. */
    PlanPatterns.PatternFamily family(List<Pattern> patterns, Viewer viewer, @Nullable HouseholdId asked) {
        List<ChildId> ids = patterns.stream().map(Pattern::child).distinct().toList();
        List<ChildView> children = ids.stream().allMatch(viewer::isGuardianOf)
                ? ids.stream().flatMap(id -> viewer.findChild(id).stream()).toList()
                : viewer.servesTown() ? directory.listChildren(ids) : List.of();
        if (children.size() < ids.size()) {
            throw new NotThere();
        }
        return new PlanPatterns.PatternFamily(children, viewer, asked);
    }

    /** The household asked for when the pattern was made, unless it isn't this guardian's. */
    @Nullable
    HouseholdId asked(Patterns.KeptPattern kept, Viewer viewer) {
        HouseholdId household = kept.household();
        if (household == null || viewer.servesTown()) {
            return household;
        }
        return families.listOwnIds(viewer).contains(household) ? household : null;
    }
}
