package fr.ent.core.counter;

import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a family as the counter reads and corrects them; {@code version} is named by who changes it.
 *
 * @param pupil where a child goes to school, for namesakes; none of a grown-up
 * @param children the names of a guardian's pupils, the eldest first, for namesakes
 * @param home where a grown-up lives, who can't come to live in another household before that one is split or joined
 */
record FamilyPerson(
        PersonId id,
        int version,
        PersonContent content,
        @Nullable FamilyPupil pupil,
        List<String> children,
        @Nullable FamilyHome home) {

    FamilyPerson {
        children = List.copyOf(children);
    }

    /**
     * A pupil's school and class.
     *
     * @param leftOn the first day away of one who has left
     */
    record FamilyPupil(
            String schoolName, String className, @Nullable LocalDate leftOn) {}

    /** A household as its people read it. */
    record FamilyHome(HouseholdId id, String name) {}
}
