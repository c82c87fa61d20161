package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.kitchen.KitchenOrders.KitchenOrder;
import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tomorrow's orders that are to be made by the end of today and aren't yet: these counts still move. */
@Component
@Order(5)
class OpenOrders implements DeskItems {

    private final KitchenCalendar kitchens;
    private final KitchenOrders orders;
    private final TownClock clock;

    OpenOrders(KitchenCalendar kitchens, KitchenOrders orders, TownClock clock) {
        this.kitchens = kitchens;
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        LocalDate tomorrow = today.plusDays(1);
        Instant midnight = tomorrow.atStartOfDay(clock.zone()).toInstant();
        OrderTime time = orders.time();
        List<ActivityId> due = kitchens.listAll(tomorrow, tomorrow).stream()
                .filter(schedule -> schedule.closed(tomorrow).isEmpty())
                .filter(schedule -> time.of(schedule, tomorrow).isBefore(midnight))
                .map(schedule -> schedule.activity().id())
                .toList();
        if (due.isEmpty()) {
            return List.of();
        }
        Set<ActivityId> made = orders.list(due, tomorrow, tomorrow).stream()
                .map(KitchenOrder::activity)
                .collect(Collectors.toSet());
        int open = (int) due.stream().filter(canteen -> !made.contains(canteen)).count();
        return open == 0 ? List.of() : List.of(new DeskItem("open-orders", open, tomorrow, "/cuisine", Map.of()));
    }
}
