package fr.ent.homework.group;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.homework.GroupId;
import java.util.List;

/**
 * A group as those who lead one of its classes read it.
 *
 * @param version to be given back when changing it
 * @param classes those that take part, by name
 * @param pupils of all its classes, by family name
 */
record TeachingGroupView(GroupId id, int version, String name, List<ClassView> classes, List<GroupPupil> pupils) {

    /** A pupil of a group, with the class that put this one in. */
    record GroupPupil(ChildId id, String givenName, String familyName, ClassId classId) {

        static GroupPupil of(ChildView child) {
            return new GroupPupil(child.id(), child.givenName(), child.familyName(), child.classId());
        }
    }
}
