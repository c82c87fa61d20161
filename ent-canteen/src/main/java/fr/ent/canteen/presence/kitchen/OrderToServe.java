package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.kitchen.ChildrenApart.ChildChange;
import fr.ent.canteen.presence.kitchen.KitchenOrders.KitchenOrder;
import fr.ent.canteen.presence.kitchen.OrderedMeals.ChangedMeals;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.SchoolView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The order of a day at one canteen, as its caterer needs it: the newest version, and how it differs from earlier ones.
 *
 * @param versions oldest first; never empty
 * @param names the children as the directory knows them
 */
public record OrderToServe(
        SchoolView school, String canteenName, List<KitchenOrder> versions, Map<ChildId, ChildView> names) {

    public OrderToServe {
        versions = List.copyOf(versions);
        names = Map.copyOf(names);
    }

    public ActivityId canteen() {
        return newest().activity();
    }

    public LocalDate day() {
        return newest().day();
    }

    public int version() {
        return newest().version();
    }

    public Instant madeAt() {
        return newest().madeAt();
    }

    public OrderedMeals meals() {
        return newest().meals();
    }

    public ChildrenApart special() {
        return newest().apart(names);
    }

    /** Whether it says who is served apart; else nobody may be told of it yet. */
    public boolean isComplete() {
        return newest().complete();
    }

    /** Whether nobody eats, and the caterer was never told otherwise. */
    boolean asksForNothing() {
        return version() == 0 && meals().equals(OrderedMeals.NONE);
    }

    /** The change since an earlier version that the caterer knows; none if it isn't earlier. */
    public OrderChange since(int known) {
        return versions.stream()
                .filter(order -> order.version() == known && known < version())
                .findFirst()
                .map(order -> meals().since(order.meals()))
                .map(this::named)
                .orElse(OrderChange.NONE);
    }

    private OrderChange named(ChangedMeals change) {
        return new OrderChange(
                change.lines(), isComplete() ? ChildrenApart.changes(change.special(), names) : List.of());
    }

    private KitchenOrder newest() {
        return versions.getLast();
    }

    /** Meals to add or take away, and children whose meals are others. */
    public record OrderChange(List<OrderLine> lines, List<ChildChange> special) {

        public static final OrderChange NONE = new OrderChange(List.of(), List.of());

        public boolean isEmpty() {
            return lines.isEmpty() && special.isEmpty();
        }
    }
}
