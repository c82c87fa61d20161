package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.household.HomeView;
import fr.ent.core.household.Homes;
import fr.ent.core.household.HouseholdStay;
import fr.ent.core.household.HouseholdStays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Resolves who pays, by custody and by who books. */
@Component
public class Payers {

    private final Custodies custodies;
    private final Families families;
    private final Homes homes;
    private final HouseholdStays stays;

    Payers(Custodies custodies, Families families, Homes homes, HouseholdStays stays) {
        this.custodies = custodies;
        this.families = families;
        this.homes = homes;
        this.stays = stays;
    }

    /**
     * Two statements for a guardian, however many children; one more per child for the town hall, which has to choose a
     * household on days without turns. Turns stay as they are until the transaction ends.
     *
     * @param asked the household that is to pay whatever the turns say; 404 when it isn't one of the child's
     */
    public PayerBook book(Collection<ChildView> children, Viewer viewer, @Nullable HouseholdId asked) {
        Map<ChildId, Turns> shared = asked == null ? custodies.held(ids(children)) : Map.of();
        Map<ChildId, Payer> usual = new HashMap<>();
        List<HouseholdView> own = children.stream().anyMatch(child -> viewer.isGuardianOf(child.id()))
                ? families.listOwn(viewer)
                : List.of();
        for (ChildView child : children) {
            boolean mine = viewer.isGuardianOf(child.id());
            if (mine && asked == null) {
                usual.put(child.id(), Families.ownPayer(child.id(), own));
            } else if (shared.containsKey(child.id())) {
                families.findOnlyPayer(child.id()).ifPresent(payer -> usual.put(child.id(), payer));
            } else {
                usual.put(child.id(), families.getPayer(child.id(), viewer, asked));
            }
        }
        PayerBook book = new PayerBook(usual, shared, OwnHomes.NONE);
        return new PayerBook(
                usual,
                shared,
                viewer.servesTown()
                        ? new OwnHomes(Set.copyOf(book.households()), List.of())
                        : OwnHomes.of(own, List.of()));
    }

    /** A guardian's book from households already read; one statement. */
    public PayerBook book(Collection<ChildView> children, List<HouseholdView> own, OwnHomes homes) {
        return new PayerBook(
                children.stream().collect(Collectors.toMap(ChildView::id, child -> Families.ownPayer(child.id(), own))),
                turns(children),
                homes);
    }

    /**
     * The payers of children who came without a booking: the household by turns, else the first recorded of those in which the
     * child lived that day, else nobody; one statement.
     */
    public PayerBook unasked(Collection<ChildView> children, Collection<HomeView> known) {
        return new PayerBook(Map.of(), turns(children), OwnHomes.NONE, lived(ids(children), homesOf(children, known)));
    }

    /** The same of children at school or gone; two statements. */
    public PayerBook unasked(Collection<ChildId> children) {
        return new PayerBook(
                Map.of(), custodies.turns(children), OwnHomes.NONE, lived(children, homes.householdsOf(children)));
    }

    /** The same book, knowing who pays for those of its children who came without a booking; one statement if there are any. */
    public PayerBook withUnbooked(PayerBook book, Collection<ChildId> unbooked) {
        return unbooked.isEmpty()
                ? book
                : new PayerBook(
                        book.usual(), book.turns(), book.homes(), lived(unbooked, homes.householdsOf(unbooked)));
    }

    private static Map<ChildId, List<HouseholdId>> homesOf(Collection<ChildView> children, Collection<HomeView> known) {
        return ids(children).stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        child -> known.stream()
                                .filter(home -> home.childIds().contains(child))
                                .map(HomeView::id)
                                .toList()));
    }

    private Map<ChildId, OwnHomes> lived(Collection<ChildId> children, Map<ChildId, List<HouseholdId>> now) {
        Map<PersonId, List<HouseholdStay>> known =
                stays.list(children.stream().map(ChildId::asPerson).toList());
        return children.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        child -> new OwnHomes(
                                Set.copyOf(now.getOrDefault(child, List.of())),
                                known.getOrDefault(child.asPerson(), List.of()))));
    }

    private Map<ChildId, Turns> turns(Collection<ChildView> children) {
        return custodies.turns(ids(children));
    }

    private static List<ChildId> ids(Collection<ChildView> children) {
        return children.stream().map(ChildView::id).toList();
    }
}
