package fr.ent.homework;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a group of pupils. */
public record GroupId(UUID value) implements Id {

    public static GroupId next() {
        return new GroupId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
