package fr.ent.homework.accompanied;

import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.PersonName;
import fr.ent.homework.PlannedSlot;
import java.time.LocalDate;
import java.util.List;

/**
 * The pupils and classes that somebody accompanies today.
 *
 * @param today by the clock of the territory
 * @param classes those of an ATSEM
 * @param pupils those of an AESH, or of somebody of the RASED, by family name
 */
record AccompaniedView(LocalDate today, List<AccompaniedClass> classes, List<AccompaniedPupil> pupils) {

    AccompaniedView {
        classes = List.copyOf(classes);
        pupils = List.copyOf(pupils);
    }

    /**
     * A class, and how it spends the day.
     *
     * @param teachers those of today
     */
    record AccompaniedClass(ClassView schoolClass, List<PersonName> teachers, List<PlannedSlot> slots) {}

    /**
     * A pupil, and what the day brings it.
     *
     * @param notes the lines that the day sheet of the class has about the pupil
     * @param progress whether its progress is read too
     */
    record AccompaniedPupil(ChildView child, List<PlannedSlot> slots, List<String> notes, boolean progress) {}
}
