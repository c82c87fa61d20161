package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.homework.SlotId;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.plan.SlotOverlaps;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the timetable of a class as a whole, unless someone else did meanwhile. Slots that stay keep their ids. */
@Component
class ReplaceTimetable {

    private final TimetableRights rights;
    private final TimetableRows rows;

    ReplaceTimetable(TimetableRights rights, TimetableRows rows) {
        this.rights = rights;
        this.rows = rows;
    }

    @Transactional
    public ReplaceOutcome replace(ClassId schoolClass, int version, List<WrittenSlot> slots, Viewer viewer) {
        if (!rights.mayWrite(schoolClass, viewer)) {
            return new ReplaceOutcome.NotYours();
        }
        int current = rows.lock(schoolClass);
        if (current != version) {
            return new ReplaceOutcome.ChangedMeanwhile(current);
        }
        OptionalInt overlapping =
                SlotOverlaps.find(slots.stream().map(WrittenSlot::content).toList());
        if (overlapping.isPresent()) {
            return new ReplaceOutcome.Overlapping(overlapping.getAsInt());
        }
        Set<SlotId> free =
                rows.list(schoolClass).stream().map(SlotFacts::id).collect(Collectors.toCollection(HashSet::new));
        List<SlotFacts> named = new ArrayList<>();
        for (WrittenSlot slot : slots) {
            if (slot.id() != null && !free.remove(slot.id())) {
                return new ReplaceOutcome.UnknownSlot(named.size());
            }
            named.add(slot.named());
        }
        rows.replace(schoolClass, named);
        return new ReplaceOutcome.Replaced();
    }
}
