package fr.ent.homework.group;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A group as a teacher wishes it.
 *
 * @param classIds classes of one school that take part, one of the teacher's among them
 * @param pupilIds pupils of classes that the teacher leads; those of other classes are put in by who leads these, and stay
 */
record TeachingGroupWish(
        @OneLine(max = 60) String name,
        @NotNull @Size(min = 1, max = 12) List<@NotNull ClassId> classIds,
        @NotNull @Size(max = 200) List<@NotNull ChildId> pupilIds) {

    TeachingGroupWish {
        name = name.strip();
        classIds = classIds.stream().distinct().toList();
        pupilIds = pupilIds.stream().distinct().toList();
    }
}
