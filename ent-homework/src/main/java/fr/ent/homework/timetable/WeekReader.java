package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.moving.ClassStay;
import java.util.List;
import java.util.Optional;

/**
 * The reader of some days of a class's timetable.
 *
 * @param stays the classes in which the pupil of whom it is read is then; none of one who has left by then
 */
public record WeekReader(ClassReader reader, List<ClassStay> stays) {

    public WeekReader {
        stays = List.copyOf(stays);
    }

    /** Reads the class itself. */
    static WeekReader always(ClassReader reader) {
        return new WeekReader(reader, List.of(ClassStay.always(reader.schoolClass())));
    }

    /** A reader of the class in which the pupil is at the end of the days; none of one who has left by then. */
    public Optional<ClassReader> findLast() {
        return stays.isEmpty()
                ? Optional.empty()
                : Optional.of(reader.in(stays.getLast().schoolClass()));
    }

    /** The class of the first of the days; that of today of a pupil who has left by then. */
    ClassView first() {
        return stays.isEmpty() ? reader.schoolClass() : stays.getFirst().schoolClass();
    }

    List<ClassId> classIds() {
        return stays.stream().map(stay -> stay.schoolClass().id()).toList();
    }
}
