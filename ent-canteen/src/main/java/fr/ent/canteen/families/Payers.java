package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.Viewer;
import fr.ent.core.household.HomeView;
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

    Payers(Custodies custodies, Families families) {
        this.custodies = custodies;
        this.families = families;
    }

    /**
     * Two statements for a guardian, however many children; one more per child for the town hall.
     *
     * @param asked the household that is to pay whatever the custody says; 404 when it isn't one of the child's
     */
    public PayerBook book(Collection<ChildView> children, Viewer viewer, @Nullable HouseholdId asked) {
        Map<ChildId, Custody> shared = asked == null ? custodies(children) : Map.of();
        Map<ChildId, Payer> usual = new HashMap<>();
        List<HouseholdView> own = children.stream().anyMatch(child -> viewer.isGuardianOf(child.id()))
                ? families.listOwn(viewer)
                : List.of();
        for (ChildView child : children) {
            boolean mine = viewer.isGuardianOf(child.id());
            if (mine && asked == null) {
                usual.put(child.id(), Families.ownPayer(child.id(), own));
            } else if (!shared.containsKey(child.id())) {
                usual.put(child.id(), families.getPayer(child.id(), viewer, asked));
            }
        }
        PayerBook book = new PayerBook(usual, shared, Set.of());
        return new PayerBook(
                usual,
                shared,
                viewer.servesTown()
                        ? Set.copyOf(book.households())
                        : own.stream().map(HouseholdView::id).collect(Collectors.toSet()));
    }

    /** A guardian's book from households already read; one statement. */
    public PayerBook book(Collection<ChildView> children, List<HouseholdView> own) {
        return new PayerBook(
                children.stream().collect(Collectors.toMap(ChildView::id, child -> Families.ownPayer(child.id(), own))),
                custodies(children),
                own.stream().map(HouseholdView::id).collect(Collectors.toSet()));
    }

    /** The usual payers: the household by custody, else the one a child lives in, else nobody; one statement. */
    public PayerBook unasked(Collection<ChildView> children, Collection<HomeView> homes) {
        Map<ChildId, Payer> usual = new HashMap<>();
        for (ChildView child : children) {
            List<HomeView> own = homes.stream()
                    .filter(home -> home.childIds().contains(child.id()))
                    .toList();
            if (own.size() == 1) {
                usual.put(child.id(), new Payer.Household(own.getFirst().id()));
            }
        }
        return new PayerBook(usual, custodies(children), Set.of());
    }

    private Map<ChildId, Custody> custodies(Collection<ChildView> children) {
        return custodies.list(children.stream().map(ChildView::id).toList()).stream()
                .collect(Collectors.toMap(Custody::child, Function.identity()));
    }
}
