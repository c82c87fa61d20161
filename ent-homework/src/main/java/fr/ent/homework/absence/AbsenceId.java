package fr.ent.homework.absence;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a declared absence. */
public record AbsenceId(UUID value) implements Id {

    static AbsenceId next() {
        return new AbsenceId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
