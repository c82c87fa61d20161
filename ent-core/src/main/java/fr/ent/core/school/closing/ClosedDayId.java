package fr.ent.core.school.closing;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names the closed days of a territory that were written at once: one day, or several in a row. */
public record ClosedDayId(UUID value) implements Id {

    public static ClosedDayId next() {
        return new ClosedDayId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
