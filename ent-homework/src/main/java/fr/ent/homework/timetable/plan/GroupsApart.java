package fr.ent.homework.timetable.plan;

import fr.ent.core.ChildId;
import fr.ent.homework.GroupId;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** Says whether two slots of a class may be at one time: those of two groups that have no pupil in common. */
public record GroupsApart(Map<GroupId, Set<ChildId>> pupils) {

    /** Of a class without groups. */
    public static final GroupsApart NONE = new GroupsApart(Map.of());

    public GroupsApart {
        pupils = Map.copyOf(pupils);
    }

    public boolean mayMeet(SlotContent one, SlotContent other) {
        return one.groupId() != null
                && other.groupId() != null
                && !one.isShared(other)
                && Collections.disjoint(of(one.groupId()), of(other.groupId()));
    }

    private Set<ChildId> of(GroupId group) {
        return pupils.getOrDefault(group, Set.of());
    }
}
