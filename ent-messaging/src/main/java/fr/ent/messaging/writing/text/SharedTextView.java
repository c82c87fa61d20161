package fr.ent.messaging.writing.text;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.messaging.SharedTextId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shared text as its people see it, without its words.
 *
 * @param everybody whether all pupils of the class write it
 * @param people those for whom it is there, pupils first
 * @param touched whether somebody has written in it since it was begun or handed out
 * @param led whether the viewer leads it
 * @param begunBy the given name of the pupil of the class who began it; none for a teacher's
 * @param era how often somebody went back to an earlier version: what is written goes into the latest
 */
public record SharedTextView(
        SharedTextId id,
        ClassId classId,
        String title,
        boolean everybody,
        List<TextPerson> people,
        Instant changedAt,
        boolean touched,
        @Nullable Instant closedAt,
        @Nullable String begunBy,
        @Nullable SharedTextId copyOf,
        int era,
        boolean led) {

    public SharedTextView {
        people = List.copyOf(people);
    }

    /**
     * Somebody who writes.
     *
     * @param name pupils by their given name alone
     */
    public record TextPerson(PersonId id, String name, boolean pupil) {}
}
