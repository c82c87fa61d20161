package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Leavers;
import fr.ent.canteen.families.file.Needs;
import fr.ent.canteen.families.file.ServedNeeds;
import fr.ent.canteen.presence.kitchen.OrderedMeals.AdultMeals;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The meals that would have to be ordered for a day as things stand; four statements. */
@Component
class MealsToOrder {

    private final KitchenOrders orders;
    private final Needs needs;
    private final MealsOfAdults adults;
    private final Leavers leavers;

    MealsToOrder(KitchenOrders orders, Needs needs, MealsOfAdults adults, Leavers leavers) {
        this.orders = orders;
        this.needs = needs;
        this.adults = adults;
        this.leavers = leavers;
    }

    Map<ActivityId, OrderedMeals> on(LocalDate day, Collection<ActivityId> activities) {
        Map<ActivityId, List<ChildId>> booked = orders.listBooked(activities, day, leavers.listGoneBy(day));
        Map<ChildId, ServedNeeds> known = needs.list(
                        booked.values().stream().flatMap(Collection::stream).toList())
                .servedOn(day);
        Map<ActivityId, AdultMeals> eating = adults.on(day, activities);
        return activities.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        activity -> meals(
                                booked.getOrDefault(activity, List.of()),
                                known,
                                eating.getOrDefault(activity, AdultMeals.NONE))));
    }

    private static OrderedMeals meals(List<ChildId> children, Map<ChildId, ServedNeeds> known, AdultMeals adults) {
        Map<ChildId, ServedNeeds> eaters = children.stream()
                .collect(Collectors.toMap(
                        Function.identity(), child -> known.getOrDefault(child, ServedNeeds.NONE), (one, same) -> one));
        return new OrderedMeals(
                OrderLine.of(eaters.values().stream().map(ServedNeeds::food).toList()), SpecialMeal.of(eaters), adults);
    }
}
