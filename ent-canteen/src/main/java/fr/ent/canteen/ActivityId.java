package fr.ent.canteen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names an activity of a school: its canteen. */
public record ActivityId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActivityId {}

    public static ActivityId of(String text) {
        return new ActivityId(UUID.fromString(text));
    }

    public static ActivityId next() {
        return new ActivityId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
