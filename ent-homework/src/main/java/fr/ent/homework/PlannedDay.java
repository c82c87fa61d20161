package fr.ent.homework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a class as it is lived.
 *
 * @param closure the reason why there is no school; nothing takes place then
 * @param slots in order, without the hours that something else takes
 * @param changes that take place, in order: those that take the hours of slots among them
 */
public record PlannedDay(@Nullable String closure, List<PlannedSlot> slots, List<PlannedChange> changes) {

    public PlannedDay {
        slots = List.copyOf(slots);
        changes = List.copyOf(changes);
    }
}
