package fr.ent.homework.progress.report;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a report that was published. */
record EditionId(UUID value) implements Id {

    static EditionId next() {
        return new EditionId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
