package fr.ent.core.guardianship.bar;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names the decision that bars a guardian from a child. */
record GuardianBarId(UUID value) implements Id {

    static GuardianBarId next() {
        return new GuardianBarId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
