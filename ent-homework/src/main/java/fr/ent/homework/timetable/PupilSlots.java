package fr.ent.homework.timetable;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.homework.GroupId;
import fr.ent.homework.timetable.plan.SlotFacts;
import java.util.List;
import java.util.Map;

/** The slots of some classes, and the groups in which some pupils are. */
record PupilSlots(Map<ClassId, List<SlotFacts>> written, Map<ChildId, List<GroupId>> groups) {

    PupilSlots {
        written = Map.copyOf(written);
        groups = Map.copyOf(groups);
    }

    /** The slots of the whole class, and of the groups in which the child is. */
    List<SlotFacts> list(ChildId child, ClassId schoolClass) {
        List<GroupId> own = groups.getOrDefault(child, List.of());
        return written.getOrDefault(schoolClass, List.of()).stream()
                .filter(slot -> slot.content().groupId() == null
                        || own.contains(slot.content().groupId()))
                .toList();
    }
}
