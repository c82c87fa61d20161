package fr.ent.canteen.presence.kitchen;

import fr.ent.core.territory.Territories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Looks every minute which orders are due, territory by territory; several copies of the application agree. */
@Component
class OrderClock implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(OrderClock.class);

    private final Territories territories;
    private final FreezeOrders freezeOrders;
    private final OrderSettings settings;

    OrderClock(Territories territories, FreezeOrders freezeOrders, OrderSettings settings) {
        this.territories = territories;
        this.freezeOrders = freezeOrders;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new FixedDelayTask(this::tick, settings.orderEvery(), settings.orderEvery()));
    }

    void tick() {
        territories.inTurn(
                town -> freezeOrders.due(),
                (town, failure) -> LOG.error("Orders of {} wait for the next minute", town, failure));
    }
}
