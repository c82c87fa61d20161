package fr.ent.homework.timetable;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a change of a day. */
record DayChangeId(UUID value) implements Id {

    static DayChangeId next() {
        return new DayChangeId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
