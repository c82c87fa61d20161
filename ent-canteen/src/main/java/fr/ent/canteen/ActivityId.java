package fr.ent.canteen;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names an activity of a school: its canteen. */
public record ActivityId(UUID value) implements Id {

    public static ActivityId next() {
        return new ActivityId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
