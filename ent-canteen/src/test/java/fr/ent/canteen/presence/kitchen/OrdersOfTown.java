package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.testing.CanteenTown;
import org.springframework.boot.test.context.TestComponent;

/** Makes the orders that are due: of a town, or of all as the clock does. */
@TestComponent
public class OrdersOfTown {

    private final FreezeOrders freezeOrders;
    private final OrderClock clock;

    OrdersOfTown(FreezeOrders freezeOrders, OrderClock clock) {
        this.clock = clock;
        this.freezeOrders = freezeOrders;
    }

    public void freeze(CanteenTown town) {
        town.town().run(freezeOrders::due);
    }

    public void tick() {
        clock.tick();
    }
}
