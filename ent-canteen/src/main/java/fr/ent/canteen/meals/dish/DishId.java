package fr.ent.canteen.meals.dish;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a dish of the kitchen's library. */
public record DishId(UUID value) implements Id {

    public static DishId next() {
        return new DishId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
