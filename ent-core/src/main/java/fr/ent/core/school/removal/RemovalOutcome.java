package fr.ent.core.school.removal;

import fr.ent.core.persistence.HangingKind;
import java.util.Map;

/** An outcome of removing a school, a class or a school year. */
sealed interface RemovalOutcome {

    /** It is gone. */
    record Removed() implements RemovalOutcome {}

    /** Records hang on it, so many of each kind; it stays. */
    record StillInUse(Map<HangingKind, Integer> records) implements RemovalOutcome {

        public StillInUse {
            records = Map.copyOf(records);
        }
    }
}
