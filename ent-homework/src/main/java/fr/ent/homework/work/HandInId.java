package fr.ent.homework.work;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a try at homework that was handed in. */
public record HandInId(UUID value) implements Id {

    static HandInId next() {
        return new HandInId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
