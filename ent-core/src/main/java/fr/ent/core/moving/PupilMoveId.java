package fr.ent.core.moving;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a pupil's move to another class. */
record PupilMoveId(UUID value) implements Id {

    static PupilMoveId next() {
        return new PupilMoveId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
