package fr.ent.canteen.booking.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a weekly pattern. */
public record PatternId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PatternId {}

    public static PatternId of(String text) {
        return new PatternId(UUID.fromString(text));
    }

    public static PatternId next() {
        return new PatternId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
