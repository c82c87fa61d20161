package fr.ent.homework;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a slot of a timetable. */
public record SlotId(UUID value) implements Id {

    public static SlotId next() {
        return new SlotId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
