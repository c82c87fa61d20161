package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.presence.kitchen.KitchenOrders.KitchenOrder;
import fr.ent.canteen.town.TownClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
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

    /** As long as what concerns a child who left is kept (arrêté of 30 November 2006, art. 6). */
    private static final Period CHILDREN_KNOWN = Period.ofMonths(3);

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

    /**
     * Of the territory in scope; how many versions were added. All is measured at one moment: an order is due at it, or is
     * looked at again when it will be.
     */
    @Transactional
    int due() {
        ZonedDateTime now = clock.now().atZone(clock.zone());
        looks.begin(now.toInstant());
        LocalDate today = now.toLocalDate();
        orders.forgetChildren(today.minus(CHILDREN_KNOWN));
        LocalDate end = today.plusDays(DAYS_AHEAD);
        List<Schedule> schedules = kitchens.listAll(today, end);
        OrderTime time = orders.time();
        int made = make(schedules, time, today, end, now.toInstant());
        looks.end(
                made,
                now,
                schedules.stream()
                        .flatMap(schedule -> today.datesUntil(end)
                                .filter(day -> schedule.closed(day).isEmpty())
                                .map(day -> time.of(schedule, day))));
        return made;
    }

    private int make(List<Schedule> schedules, OrderTime time, LocalDate from, LocalDate to, Instant now) {
        Map<LocalDate, Map<ActivityId, KitchenOrder>> last = latest(schedules, from, to);
        return from.datesUntil(to)
                .mapToInt(day -> make(
                        day,
                        schedules.stream()
                                .filter(schedule -> isDue(schedule, time, day, now))
                                .map(schedule -> schedule.activity().id())
                                .toList(),
                        last.getOrDefault(day, Map.of()),
                        now))
                .sum();
    }

    private static boolean isDue(Schedule schedule, OrderTime time, LocalDate day, Instant now) {
        return schedule.closed(day).isEmpty() && !now.isBefore(time.of(schedule, day));
    }

    private Map<LocalDate, Map<ActivityId, KitchenOrder>> latest(
            List<Schedule> schedules, LocalDate from, LocalDate to) {
        Map<LocalDate, Map<ActivityId, KitchenOrder>> latest = new HashMap<>();
        orders.list(schedules.stream().map(schedule -> schedule.activity().id()).toList(), from, to)
                .forEach(order -> latest.computeIfAbsent(order.day(), day -> new HashMap<>())
                        .put(order.activity(), order));
        return latest;
    }

    private int make(LocalDate day, List<ActivityId> due, Map<ActivityId, KitchenOrder> last, Instant now) {
        if (due.isEmpty()) {
            return 0;
        }
        int made = 0;
        for (Map.Entry<ActivityId, OrderedMeals> one : mealsToOrder.on(day, due).entrySet()) {
            KitchenOrder before = last.get(one.getKey());
            if (before == null || !before.complete() || !before.meals().equals(one.getValue())) {
                int version = before == null ? 0 : before.version() + 1;
                made += orders.add(new KitchenOrder(one.getKey(), day, version, now, one.getValue())) ? 1 : 0;
            }
        }
        return made;
    }
}
