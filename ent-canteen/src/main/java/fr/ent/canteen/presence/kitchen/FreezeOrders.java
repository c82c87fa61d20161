package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.presence.kitchen.KitchenOrders.KitchenOrder;
import fr.ent.canteen.town.TownClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the orders whose time has come, and a new version of those that bookings or files have changed since. */
@Component
class FreezeOrders {

    /** No order is made earlier: the longest cut-offs are two weeks. */
    private static final int DAYS_AHEAD = 14;

    private final KitchenCalendar kitchens;
    private final KitchenOrders orders;
    private final MealsToOrder mealsToOrder;
    private final OrderLooks looks;
    private final TownClock clock;

    FreezeOrders(
            KitchenCalendar kitchens,
            KitchenOrders orders,
            MealsToOrder mealsToOrder,
            OrderLooks looks,
            TownClock clock) {
        this.kitchens = kitchens;
        this.orders = orders;
        this.mealsToOrder = mealsToOrder;
        this.looks = looks;
        this.clock = clock;
    }

    /** Of the territory in scope; how many versions were added. */
    @Transactional
    int due() {
        looks.begin();
        LocalDate today = clock.today();
        LocalDate end = today.plusDays(DAYS_AHEAD);
        List<Schedule> schedules = kitchens.listAll(today, end);
        OrderTime time = orders.time();
        int made = make(schedules, time, today, end);
        looks.end(
                made,
                schedules.stream()
                        .flatMap(schedule -> today.datesUntil(end)
                                .filter(day -> schedule.closed(day).isEmpty())
                                .map(day -> time.of(schedule, day))));
        return made;
    }

    private int make(List<Schedule> schedules, OrderTime time, LocalDate from, LocalDate to) {
        Map<LocalDate, Map<ActivityId, KitchenOrder>> last = latest(schedules, from, to);
        return from.datesUntil(to)
                .mapToInt(day -> make(
                        day,
                        schedules.stream()
                                .filter(schedule -> isDue(schedule, time, day))
                                .map(schedule -> schedule.activity().id())
                                .toList(),
                        last.getOrDefault(day, Map.of())))
                .sum();
    }

    private boolean isDue(Schedule schedule, OrderTime time, LocalDate day) {
        return schedule.closed(day).isEmpty() && !clock.now().isBefore(time.of(schedule, day));
    }

    private Map<LocalDate, Map<ActivityId, KitchenOrder>> latest(
            List<Schedule> schedules, LocalDate from, LocalDate to) {
        Map<LocalDate, Map<ActivityId, KitchenOrder>> latest = new HashMap<>();
        orders.list(schedules.stream().map(schedule -> schedule.activity().id()).toList(), from, to)
                .forEach(order -> latest.computeIfAbsent(order.day(), day -> new HashMap<>())
                        .put(order.activity(), order));
        return latest;
    }

    private int make(LocalDate day, List<ActivityId> due, Map<ActivityId, KitchenOrder> last) {
        if (due.isEmpty()) {
            return 0;
        }
        Instant now = clock.now();
        int made = 0;
        for (Map.Entry<ActivityId, List<OrderLine>> one :
                mealsToOrder.on(day, due).entrySet()) {
            KitchenOrder before = last.get(one.getKey());
            if (before == null || !before.lines().equals(one.getValue())) {
                int version = before == null ? 0 : before.version() + 1;
                made += orders.add(new KitchenOrder(one.getKey(), day, version, now, one.getValue())) ? 1 : 0;
            }
        }
        return made;
    }
}
