package fr.ent.core.yearchange.change;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a school's passage to another year. */
public record YearChangeId(UUID value) implements Id {

    public static YearChangeId next() {
        return new YearChangeId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
