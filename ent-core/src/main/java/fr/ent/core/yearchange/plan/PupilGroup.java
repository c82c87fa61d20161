package fr.ent.core.yearchange.plan;

import fr.ent.core.ClassId;
import java.util.Optional;
import java.util.Set;

/**
 * Pupils of one class whose file says the same of them.
 *
 * @param taught the levels of the class, as far as they are known
 */
public record PupilGroup(
        ClassId from, String className, Set<SchoolLevel> taught, String level, String decision, int pupils) {

    /** The level that they have, by the file or else by the class, where that has one alone. */
    public Optional<SchoolLevel> findLevel() {
        return SchoolLevel.read(level)
                .or(() -> taught.size() == 1 ? Optional.of(taught.iterator().next()) : Optional.empty());
    }
}
