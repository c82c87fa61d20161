package fr.ent.core.entry;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a class is entered, as it is written.
 *
 * @param secrets whether each child shows its three pictures
 * @param cardMadeAt since when there is a card that counts
 * @param byHand whether somebody holds it open or shut, until a moment
 */
public record ClassEntry(
        ClassId schoolClass,
        String name,
        SchoolId school,
        boolean secrets,
        EntryHours hours,
        @Nullable Instant cardMadeAt,
        @Nullable HeldEntry byHand) {

    /** The choice of a teacher that counts until a moment. */
    public record HeldEntry(HeldKind kind, Instant until) {}

    /** The ways to hold a class. */
    public enum HeldKind {
        OPEN,
        SHUT
    }
}
