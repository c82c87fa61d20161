package fr.ent.core.yearchange.plan;

import fr.ent.core.ClassId;
import java.util.Optional;
import java.util.Set;

/** Pupils of one class whose file says the same of them. */
public record PupilGroup(ClassId from, String className, String level, String decision, int pupils) {

    /** The level that they have, by the file or else by the class, where that has one alone. */
    public Optional<SchoolLevel> findLevel() {
        Set<SchoolLevel> ofClass = SchoolLevel.listIn(className);
        return SchoolLevel.read(level)
                .or(() -> ofClass.size() == 1 ? Optional.of(ofClass.iterator().next()) : Optional.empty());
    }
}
