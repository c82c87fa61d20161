package fr.ent.homework.timetable.plan;

import fr.ent.homework.PlannedSlot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays the slots of a class on a day of school, and takes out of them the hours that something else takes. */
public final class DayPlan {

    private DayPlan() {}

    /** @param changes of that day */
    public static List<PlannedSlot> lay(LocalDate day, List<SlotFacts> grid, List<DayChangeFacts> changes) {
        Stream<PlannedSlot> slots = grid.stream()
                .filter(slot -> slot.content().takesPlace(day))
                .map(slot -> slot.content().planned(slot.id()));
        for (DayChangeFacts change : changes) {
            if (change.content().kind().takesPlaceOfSlots()) {
                slots = slots.flatMap(slot -> without(slot, change.content()));
            }
        }
        return slots.sorted(Comparator.comparing(PlannedSlot::from)).toList();
    }

    private static Stream<PlannedSlot> without(PlannedSlot slot, DayChangeContent change) {
        if (!change.overlaps(slot.from(), slot.to())) {
            return Stream.of(slot);
        }
        return Stream.of(slot.between(slot.from(), change.from()), slot.between(change.to(), slot.to()))
                .filter(piece -> piece.from().isBefore(piece.to()));
    }
}
