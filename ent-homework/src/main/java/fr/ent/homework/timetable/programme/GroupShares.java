package fr.ent.homework.timetable.programme;

import fr.ent.core.ClassId;
import fr.ent.homework.GroupId;
import fr.ent.homework.group.TeachingGroup;
import fr.ent.homework.timetable.plan.SlotContent;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The part of a class that a slot of a group is for. Hours of groups count by it, so that a class is compared with the
 * programmes by what its pupils have on average, also where groups have different subjects at one time.
 */
public record GroupShares(Map<GroupId, Double> shares) {

    /** Of a class without groups. */
    public static final GroupShares NONE = new GroupShares(Map.of());

    public GroupShares {
        shares = Map.copyOf(shares);
    }

    /** @param size the number of pupils of the class */
    public static GroupShares of(ClassId schoolClass, int size, Map<GroupId, TeachingGroup> groups) {
        return new GroupShares(groups.values().stream()
                .collect(Collectors.toMap(
                        TeachingGroup::id, group -> size == 0 ? 0.0 : (double) group.countOf(schoolClass) / size)));
    }

    double of(SlotContent slot) {
        return slot.groupId() == null ? 1 : shares.getOrDefault(slot.groupId(), 0.0);
    }
}
