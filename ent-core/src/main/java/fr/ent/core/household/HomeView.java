package fr.ent.core.household;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonName;
import java.util.List;

/**
 * A household with the names of those who live there.
 *
 * @param children at school, the eldest first
 * @param addresses of its adults, each once
 */
public record HomeView(
        HouseholdId id, String name, List<PersonName> adults, List<ChildView> children, List<String> addresses) {

    public HomeView {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
        addresses = List.copyOf(addresses);
    }

    public List<ChildId> childIds() {
        return children.stream().map(ChildView::id).toList();
    }
}
