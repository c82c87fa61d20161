package fr.ent.core.school.opening;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a school year of a territory. */
record SchoolYearId(UUID value) implements Id {

    static SchoolYearId next() {
        return new SchoolYearId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
