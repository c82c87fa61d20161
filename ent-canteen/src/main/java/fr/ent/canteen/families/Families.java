package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.HomeChild;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.audit.ChildReadings;
import fr.ent.core.household.Homes;
import fr.ent.core.household.HouseholdStays;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The children that a viewer may act for, and the households that pay. */
@Component
public class Families {

    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final ChildReadings readings;
    private final HouseholdStays stays;
    private final Homes homes;

    Families(Directory directory, OwnFamilies ownFamilies, ChildReadings readings, HouseholdStays stays, Homes homes) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.readings = readings;
        this.stays = stays;
        this.homes = homes;
    }

    /**
     * A guardian's own child, or any child for the town hall, but one from whom the agent is barred or whose guardian they were;
     * for everybody else there is no such child.
     */
    public ChildView getChild(ChildId child, Viewer viewer) {
        Optional<ChildView> found = viewer.findChild(child);
        if (found.isEmpty() && viewer.servesTown()) {
            found = directory.findChild(child).filter(one -> !ownFamily(viewer).hides(one.id()));
        }
        return found.orElseThrow(NotThere::new);
    }

    /**
     * The same child to be read about; the reading counts when it isn't the reader's own.
     *
     * @param read what is read: {@code custody}
     */
    public ChildView readChild(ChildId child, String read, Viewer viewer) {
        ChildView found = getChild(child, viewer);
        readings.record(read, child, viewer);
        return found;
    }

    /**
     * A household for which this viewer may act: one of the viewer's own, or, in its stead, the one that the town hall
     * names, but no other home of the agent's own family.
     *
     * @param asked may be left out by a viewer who has one household
     */
    public HouseholdView requireActing(@Nullable HouseholdId asked, Viewer viewer) {
        if (asked == null || !viewer.servesTown() || listOwnIds(viewer).contains(asked)) {
            return getOwn(asked, viewer);
        }
        return directory.listHouseholds(List.of(asked)).stream()
                .filter(household -> !household.adults().isEmpty() && !isOwn(household.id(), viewer))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** Households in which this viewer is an adult. */
    public List<HouseholdView> listOwn(Viewer viewer) {
        return viewer.households();
    }

    /** The households whose amounts are this viewer's to see, day by day. */
    public OwnHomes ownHomes(Viewer viewer) {
        return OwnHomes.of(listOwn(viewer), stays.list(viewer.person()));
    }

    /**
     * Households in which this viewer is an adult or was one, for the prices of days gone by; one statement where somebody
     * came to live in one of them or went.
     */
    public List<HouseholdView> andFormer(List<HouseholdView> own, OwnHomes seen, Viewer viewer) {
        List<HouseholdView> all = seen.andFormer(own, viewer.person());
        Set<HouseholdId> changed =
                stays.changed(all.stream().map(HouseholdView::id).toList());
        if (changed.isEmpty()) {
            return all;
        }
        Map<HouseholdId, List<HomeChild>> pupils = homes.childrenSince(changed, LocalDate.EPOCH);
        return all.stream()
                .map(home -> changed.contains(home.id()) ? home.with(pupils.getOrDefault(home.id(), List.of())) : home)
                .toList();
    }

    /** The households and children that a viewer belongs to; about them a colleague decides. */
    public OwnFamily ownFamily(Viewer viewer) {
        return ownFamilies.find(viewer);
    }

    /** Whether a child belongs to an agent's own family. */
    public boolean isOwn(ChildId child, Viewer agent) {
        return ownFamily(agent).has(child);
    }

    /** Whether a household is of an agent's own family. */
    public boolean isOwn(HouseholdId household, Viewer agent) {
        return ownFamily(agent).has(household);
    }

    /** The same for a matter of a child that a household pays for, if any. */
    public boolean isOwn(ChildId child, @Nullable HouseholdId payer, Viewer agent) {
        OwnFamily own = ownFamily(agent);
        return own.has(child) || own.has(payer);
    }

    public Set<HouseholdId> listOwnIds(Viewer viewer) {
        return listOwn(viewer).stream().map(HouseholdView::id).collect(Collectors.toSet());
    }

    /**
     * One of the viewer's own households.
     *
     * @param asked which one; may be left out by a viewer who has one. 404 when it isn't theirs
     */
    public HouseholdView getOwn(@Nullable HouseholdId asked, Viewer viewer) {
        List<HouseholdView> own = listOwn(viewer);
        if (asked == null && own.size() > 1) {
            throw new InvalidInput("householdId", "required");
        }
        return own.stream()
                .filter(household -> asked == null || household.id().equals(asked))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /**
     * The payer of this child when this viewer books: a guardian's own household; for the town hall one of the child's.
     *
     * @param asked the household to choose among those; 404 when it isn't one of them
     */
    public Payer getPayer(ChildId child, Viewer viewer, @Nullable HouseholdId asked) {
        boolean own = viewer.isGuardianOf(child);
        List<HouseholdView> all = own ? listOwn(viewer) : directory.listHouseholds(child.asPerson());
        List<HouseholdView> able = all.stream()
                .filter(household -> household.children().contains(child))
                .toList();
        if (asked != null) {
            return able.stream()
                    .filter(household -> household.id().equals(asked))
                    .<Payer>map(household -> new Payer.Household(household.id()))
                    .findFirst()
                    .orElseThrow(NotThere::new);
        }
        if (able.size() > 1 && !own) {
            throw new InvalidInput("householdId", "required");
        }
        return first(able);
    }

    /** The household of a child who lives in one; of several somebody has to choose. */
    Optional<Payer> findOnlyPayer(ChildId child) {
        List<HouseholdView> all = directory.listHouseholds(child.asPerson());
        return all.size() > 1 ? Optional.empty() : Optional.of(ownPayer(child, all));
    }

    /** The viewer's household with this child; the oldest, should there be two. */
    public static Payer ownPayer(ChildId child, List<HouseholdView> own) {
        return first(own.stream()
                .filter(household -> household.children().contains(child))
                .toList());
    }

    private static Payer first(List<HouseholdView> households) {
        return households.stream()
                .map(HouseholdView::id)
                .min(Comparator.comparing(HouseholdId::value))
                .<Payer>map(Payer.Household::new)
                .orElseGet(Payer.Nobody::new);
    }
}
