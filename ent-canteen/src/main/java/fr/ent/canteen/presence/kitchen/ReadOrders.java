package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.presence.kitchen.KitchenOrders.KitchenOrder;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the orders that were made, for the caterer; four statements, however many there are. */
@Component
public class ReadOrders {

    private final KitchenOrders orders;
    private final KitchenCalendar kitchens;
    private final Activities activities;
    private final Directory directory;

    ReadOrders(KitchenOrders orders, KitchenCalendar kitchens, Activities activities, Directory directory) {
        this.orders = orders;
        this.kitchens = kitchens;
        this.activities = activities;
        this.directory = directory;
    }

    /** The canteens of a school of the territory. */
    public List<ActivityId> canteensAt(SchoolId school) {
        if (directory.findSchool(school).isEmpty()) {
            throw new NotThere();
        }
        return kitchens.canteensAt(List.of(school)).stream().map(Activity::id).toList();
    }

    /** The orders of all canteens of the territory between two days. */
    public List<OrderToServe> listAll(LocalDate from, LocalDate to) {
        return list(activities.listCanteens(), from, to);
    }

    /** The orders of these canteens between two days, by day and school; without those for which nothing was ever asked. */
    public List<OrderToServe> list(Collection<ActivityId> canteens, LocalDate from, LocalDate to) {
        Map<OrderedDay, List<KitchenOrder>> byDay = orders.list(canteens, from, to).stream()
                .collect(Collectors.groupingBy(
                        order -> new OrderedDay(order.activity(), order.day()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        if (byDay.isEmpty()) {
            return List.of();
        }
        Map<ChildId, ChildView> names = kitchens.children(byDay.values().stream()
                .flatMap(List::stream)
                .flatMap(order -> order.meals().special().stream())
                .map(SpecialMeal::childId)
                .collect(Collectors.toSet()));
        Map<ActivityId, Activity> known =
                activities.list(canteens).stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        Map<SchoolId, SchoolView> schools =
                directory.listSchools().stream().collect(Collectors.toMap(SchoolView::id, Function.identity()));
        List<OrderToServe> found = new ArrayList<>();
        byDay.forEach((day, versions) -> {
            Activity canteen = known.get(day.canteen());
            SchoolView school = canteen == null ? null : schools.get(canteen.schoolId());
            if (canteen != null && school != null) {
                found.add(new OrderToServe(school, canteen.name(), versions, names));
            }
        });
        found.removeIf(OrderToServe::asksForNothing);
        found.sort(Comparator.comparing(OrderToServe::day)
                .thenComparing(order -> order.school().name())
                .thenComparing(OrderToServe::canteenName));
        return found;
    }

    private record OrderedDay(ActivityId canteen, LocalDate day) {}
}
