package fr.ent.canteen.meals.dish;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a dish of the kitchen's library. */
public record DishId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DishId {}

    public static DishId of(String text) {
        return new DishId(UUID.fromString(text));
    }

    public static DishId next() {
        return new DishId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
