package fr.ent.core.school;

import fr.ent.core.SchoolId;
import java.time.LocalDate;
import java.util.Optional;

/** Days on which a territory closes one of its schools, or all of them. */
record LocalClosure(Optional<SchoolId> school, String label, LocalDate from, LocalDate to) {

    boolean concerns(SchoolId asked) {
        return school.isEmpty() || school.get().equals(asked);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
