package fr.ent.homework.timetable.plan;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a change of a day. */
public record DayChangeId(UUID value) implements Id {

    public static DayChangeId next() {
        return new DayChangeId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
