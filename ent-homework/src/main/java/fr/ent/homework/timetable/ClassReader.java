package fr.ent.homework.timetable;

import fr.ent.core.ChildId;
import fr.ent.core.ClassView;
import fr.ent.homework.timetable.plan.ClassGrid;
import java.util.Set;

/**
 * The reader of a class's timetable.
 *
 * @param leads whether the slots of all groups are read, and written
 * @param helps whether the slots of all groups are read beside the teachers
 * @param pupils those whose slots are read otherwise
 * @param hidden those who are hidden from a reader who leads the class
 */
public record ClassReader(
        ClassView schoolClass, boolean leads, boolean helps, Set<ChildId> pupils, Set<ChildId> hidden) {

    public ClassReader {
        pupils = Set.copyOf(pupils);
        hidden = Set.copyOf(hidden);
    }

    /** The same pupils in another class. */
    ClassReader in(ClassView other) {
        return new ClassReader(other, leads, helps, pupils, hidden);
    }

    /** The slots that this reader reads. */
    public ClassGrid filter(ClassGrid grid) {
        return leads || helps ? grid : grid.forPupils(pupils);
    }
}
