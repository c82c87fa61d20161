package fr.ent.core.yearchange.plan;

import fr.ent.core.person.NameKey;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A school's decision of passage, as its file words it: "Passage en CE2", "Maintien", "Passage anticipé".
 *
 * @param level the one that it names; null where it names none
 */
public record PassageDecision(PupilStep step, @Nullable SchoolLevel level) {

    /** Nothing for words that say neither. */
    static Optional<PassageDecision> read(String text) {
        String key = NameKey.of(text).value();
        Set<SchoolLevel> named = SchoolLevel.listIn(text);
        SchoolLevel level = named.size() == 1 ? named.iterator().next() : null;
        if (key.contains("MAINTIEN") || key.contains("MAINTENU") || key.contains("REDOUBLE")) {
            return Optional.of(new PassageDecision(PupilStep.STAYS, level));
        }
        if (key.contains("ANTICIPE") || key.contains("SAUT") || key.contains("RACCOURCI")) {
            return Optional.of(new PassageDecision(PupilStep.JUMPS, level));
        }
        if (key.contains("6EME") || key.contains("SIXIEME") || key.contains("COLLEGE")) {
            return Optional.of(new PassageDecision(PupilStep.LEAVES, null));
        }
        if (key.contains("PASS") || key.contains("ADMIS") || key.contains("SUPERIEUR") || level != null) {
            return Optional.of(new PassageDecision(PupilStep.UP, level));
        }
        return Optional.empty();
    }
}
