package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.testing.CanteenTown;
import org.springframework.boot.test.context.TestComponent;

/** Makes the orders of a town that are due. */
@TestComponent
public class OrdersOfTown {

    private final FreezeOrders freezeOrders;

    OrdersOfTown(FreezeOrders freezeOrders) {
        this.freezeOrders = freezeOrders;
    }

    public void freeze(CanteenTown town) {
        town.town().run(freezeOrders::due);
    }
}
