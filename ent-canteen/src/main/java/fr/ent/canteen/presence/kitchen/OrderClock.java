package fr.ent.canteen.presence.kitchen;

import fr.ent.core.territory.Territories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute which orders are due, territory by territory; several copies of the application agree. */
@Component
class OrderClock {

    private static final Logger LOG = LoggerFactory.getLogger(OrderClock.class);

    private final Territories territories;
    private final FreezeOrders freezeOrders;

    OrderClock(Territories territories, FreezeOrders freezeOrders) {
        this.territories = territories;
        this.freezeOrders = freezeOrders;
    }

    @Scheduled(fixedDelayString = "${ent.canteen.order-every:1m}", initialDelayString = "${ent.canteen.order-every:1m}")
    void tick() {
        territories.inTurn(
                town -> freezeOrders.due(),
                (town, failure) -> LOG.error("Orders of {} wait for the next minute", town, failure));
    }
}
