package fr.ent.homework.group;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.homework.GroupId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A group of pupils as it stands today.
 *
 * @param version to be given back when changing it
 * @param classes those that take part, of one school
 * @param pupils those who are in one of these classes today
 */
public record TeachingGroup(GroupId id, int version, String name, Set<ClassId> classes, List<ChildView> pupils) {

    public TeachingGroup {
        classes = Set.copyOf(classes);
        pupils = List.copyOf(pupils);
    }

    public Set<ChildId> pupilIds() {
        return pupils.stream().map(ChildView::id).collect(Collectors.toSet());
    }

    /** How many of its pupils are of a class. */
    public long countOf(ClassId schoolClass) {
        return pupils.stream()
                .filter(pupil -> pupil.classId().equals(schoolClass))
                .count();
    }
}
