package fr.ent.messaging.writing.text;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.messaging.SharedTextId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that several people write, without its words.
 *
 * @param writers the pupils who write it; empty where all of the class do
 * @param touched whether somebody has written in it since it was begun or handed out
 * @param madeBy nobody once the person is deleted
 * @param copyOf the text of which it is a pupil's copy
 * @param era how often somebody went back to an earlier version
 * @param sequence of its last part
 * @param size of all that is written, in bytes
 */
public record SharedTextFacts(
        SharedTextId id,
        ClassId classId,
        SchoolId schoolId,
        String title,
        boolean everybody,
        Set<PersonId> writers,
        Instant changedAt,
        boolean touched,
        @Nullable Instant closedAt,
        @Nullable PersonId madeBy,
        @Nullable SharedTextId copyOf,
        int era,
        int sequence,
        int size) {

    public SharedTextFacts {
        writers = Set.copyOf(writers);
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
