package fr.ent.canteen;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a booking. */
public record BookingId(UUID value) implements Id {

    public static BookingId next() {
        return new BookingId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
