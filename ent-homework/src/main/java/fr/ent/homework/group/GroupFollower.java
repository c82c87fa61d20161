package fr.ent.homework.group;

import fr.ent.core.ChildId;
import fr.ent.homework.GroupId;
import java.util.Set;

/** A feature that does something when pupils come into a group or leave it, in the same transaction. */
@FunctionalInterface
public interface GroupFollower {

    void changed(GroupId group, Set<ChildId> joined, Set<ChildId> left);
}
