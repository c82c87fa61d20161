package fr.ent.core.yearchange;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a school's passage to another year. */
record YearChangeId(UUID value) implements Id {

    static YearChangeId next() {
        return new YearChangeId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
