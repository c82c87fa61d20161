package fr.ent.canteen.presence.kitchen;

import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Looks every minute where orders are due, or have changed; several copies of the application agree. */
@Component
class OrderClock implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(OrderClock.class);

    private final Rounds rounds;
    private final FreezeOrders freezeOrders;
    private final OrderLooks looks;
    private final OrderSettings settings;

    OrderClock(Rounds rounds, FreezeOrders freezeOrders, OrderLooks looks, OrderSettings settings) {
        this.rounds = rounds;
        this.freezeOrders = freezeOrders;
        this.looks = looks;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new FixedDelayTask(this::inTurn, settings.orderEvery(), settings.orderEvery()));
    }

    private void inTurn() {
        rounds.every(settings.orderEvery(), "freeze-orders", this::tick);
    }

    void tick() {
        rounds.in(
                ProductModule.CANTEEN,
                looks.listTerritories(),
                town -> freezeOrders.due(),
                (town, failure) -> LOG.error("Orders of {} wait for the next minute", town, failure));
    }
}
