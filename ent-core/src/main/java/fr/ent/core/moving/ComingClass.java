package fr.ent.core.moving;

import fr.ent.core.ClassView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** The class to which a pupil is announced to come, and the first day there. */
public record ComingClass(LocalDate firstDay, ClassView schoolClass) {

    public static Optional<ComingClass> find(Collection<ClassStay> stays) {
        return stays.stream()
                .filter(ClassStay::isToCome)
                .findFirst()
                .map(stay -> new ComingClass(stay.first(), stay.schoolClass()));
    }
}
