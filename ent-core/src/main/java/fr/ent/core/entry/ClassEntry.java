package fr.ent.core.entry;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a class is entered, as it is written.
 *
 * @param secretsFrom the age of the year from which a child shows its three pictures; none where nobody does
 * @param cardMadeAt since when there is a card that counts
 * @param byHand whether somebody holds it open or shut, until a moment
 */
public record ClassEntry(
        ClassId schoolClass,
        String name,
        SchoolId school,
        @Nullable Integer secretsFrom,
        EntryHours hours,
        @Nullable Instant cardMadeAt,
        @Nullable HeldEntry byHand) {

    /**
     * Whether the child shows its three pictures on a day. It is as old as the calendar year of the summer before makes it, so that all
     * who began school together are asked from the same September on; one whose birthday nobody knows is old enough.
     */
    public boolean asks(PupilEntry one, LocalDate day) {
        int summer = day.minusMonths(7).getYear();
        return secretsFrom != null && (one.born() == null || one.born().getYear() + secretsFrom <= summer);
    }

    /** Whether more children show their three pictures than by an earlier rule. */
    public boolean asksMoreThan(ClassEntry before) {
        return secretsFrom != null && (before.secretsFrom == null || secretsFrom < before.secretsFrom);
    }

    /** The choice of a teacher that counts until a moment. */
    public record HeldEntry(HeldKind kind, Instant until) {}

    /** The ways to hold a class. */
    public enum HeldKind {
        OPEN,
        SHUT
    }
}
