package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.ChildNeeds;
import fr.ent.canteen.families.file.Needs;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The meals that would have to be ordered for a day as things stand; two statements. */
@Component
class MealsToOrder {

    private final KitchenOrders orders;
    private final Needs needs;

    MealsToOrder(KitchenOrders orders, Needs needs) {
        this.orders = orders;
        this.needs = needs;
    }

    Map<ActivityId, List<OrderLine>> on(LocalDate day, Collection<ActivityId> activities) {
        Map<ActivityId, List<ChildId>> booked =
                orders.listBooked(activities, day, day).getOrDefault(day, Map.of());
        Map<ChildId, ChildNeeds> known = needs.on(
                day, booked.values().stream().flatMap(Collection::stream).toList());
        Map<ActivityId, List<OrderLine>> lines = new HashMap<>();
        activities.forEach(activity -> lines.put(
                activity,
                OrderLine.of(booked.getOrDefault(activity, List.of()).stream()
                        .map(child -> known.getOrDefault(child, ChildNeeds.NONE))
                        .toList())));
        return lines;
    }
}
