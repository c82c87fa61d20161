package fr.ent.homework.library.loan;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a child's wish for a book. */
public record ReservationId(UUID value) implements Id {

    public static ReservationId next() {
        return new ReservationId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
