package fr.ent.canteen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a booking. */
public record BookingId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BookingId {}

    public static BookingId of(String text) {
        return new BookingId(UUID.fromString(text));
    }

    public static BookingId next() {
        return new BookingId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
