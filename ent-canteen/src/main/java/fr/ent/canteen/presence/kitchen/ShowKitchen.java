package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.presence.Rolls;
import fr.ent.canteen.presence.Rolls.Turnout;
import fr.ent.canteen.presence.kitchen.KitchenOrders.KitchenOrder;
import fr.ent.canteen.presence.kitchen.KitchenView.ForecastView;
import fr.ent.canteen.presence.kitchen.KitchenView.KitchenService;
import fr.ent.canteen.presence.kitchen.KitchenView.OrderVersion;
import fr.ent.canteen.presence.kitchen.KitchenView.TurnoutView;
import fr.ent.canteen.presence.kitchen.KitchenView.WasteView;
import fr.ent.canteen.presence.kitchen.OrderedMeals.ChangedMeals;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.SchoolId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what the kitchen of a school has to know of a day. */
@Component
class ShowKitchen {

    /** The forecast learns from eight weeks: four of them to learn, all of them to see how wrong it is. */
    private static final int LEARN_DAYS = 56;

    private final KitchenCalendar kitchens;
    private final KitchenOrders orders;
    private final MealsToOrder mealsToOrder;
    private final Rolls rolls;
    private final WastePerMeal wastePerMeal;

    ShowKitchen(
            KitchenCalendar kitchens,
            KitchenOrders orders,
            MealsToOrder mealsToOrder,
            Rolls rolls,
            WastePerMeal wastePerMeal) {
        this.kitchens = kitchens;
        this.orders = orders;
        this.mealsToOrder = mealsToOrder;
        this.rolls = rolls;
        this.wastePerMeal = wastePerMeal;
    }

    KitchenView show(SchoolId school, LocalDate day) {
        List<Schedule> schedules = kitchens.listAt(List.of(school), day, day);
        List<ActivityId> ids =
                schedules.stream().map(schedule -> schedule.activity().id()).toList();
        OrderTime time = orders.time();
        List<KitchenOrder> ordered = orders.list(ids, day, day);
        Map<ActivityId, OrderedMeals> now = mealsToOrder.on(day, ids);
        Map<ChildId, ChildView> names = kitchens.children(
                Stream.concat(now.values().stream(), ordered.stream().map(KitchenOrder::meals))
                        .flatMap(meals -> meals.special().stream())
                        .map(SpecialMeal::childId)
                        .collect(Collectors.toSet()));
        return new KitchenView(
                school,
                day,
                schedules.stream()
                        .map(schedule -> service(
                                schedule,
                                time,
                                day,
                                ordered.stream()
                                        .filter(order -> order.activity()
                                                .equals(schedule.activity().id()))
                                        .toList(),
                                now.getOrDefault(schedule.activity().id(), OrderedMeals.NONE),
                                names))
                        .toList());
    }

    private KitchenService service(
            Schedule schedule,
            OrderTime time,
            LocalDate day,
            List<KitchenOrder> ordered,
            OrderedMeals now,
            Map<ChildId, ChildView> names) {
        Activity canteen = schedule.activity();
        List<Turnout> turnouts = rolls.turnouts(canteen.id(), day.minusDays(LEARN_DAYS), day);
        List<Turnout> past =
                turnouts.stream().filter(turnout -> turnout.day().isBefore(day)).toList();
        Optional<Turnout> today =
                turnouts.stream().filter(turnout -> turnout.day().equals(day)).findFirst();
        int booked = now.children();
        ChangedMeals change = ordered.isEmpty()
                ? ChangedMeals.NONE
                : now.since(ordered.getLast().meals());
        WasteView waste = wastePerMeal.weigh(canteen.id(), day, booked, turnouts);
        return new KitchenService(
                canteen.id(),
                canteen.name(),
                schedule.closed(day).isEmpty(),
                time.of(schedule, day),
                versions(ordered, names),
                now.lines(),
                now.total(),
                booked,
                now.adults(),
                ChildrenApart.of(now.special(), names),
                change.lines(),
                ChildrenApart.changes(change.special(), names),
                Forecast.of(day, booked, past)
                        .map(one -> new ForecastView(
                                one.expected(),
                                one.comePercent(),
                                one.days(),
                                one.meanError().orElse(null)))
                        .orElse(null),
                today.map(one -> new TurnoutView(one.booked(), one.came(), one.unbooked()))
                        .orElse(null),
                waste);
    }

    private static List<OrderVersion> versions(List<KitchenOrder> ordered, Map<ChildId, ChildView> names) {
        List<OrderVersion> versions = new ArrayList<>();
        OrderedMeals before = OrderedMeals.NONE;
        for (KitchenOrder order : ordered) {
            OrderedMeals meals = order.meals();
            ChangedMeals change = order.version() == 0 ? ChangedMeals.NONE : meals.since(before);
            versions.add(new OrderVersion(
                    order.version(),
                    order.madeAt(),
                    meals.lines(),
                    change.lines(),
                    meals.total(),
                    meals.adults(),
                    order.apart(names),
                    order.complete() ? ChildrenApart.changes(change.special(), names) : List.of()));
            before = meals;
        }
        return versions;
    }
}
