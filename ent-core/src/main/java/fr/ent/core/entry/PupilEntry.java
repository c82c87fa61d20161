package fr.ent.core.entry;

import fr.ent.core.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a child enters its class.
 *
 * @param born none where nobody knows
 * @param picture the one that it has or, as long as nobody has entered, the one that it gets
 * @param secret the hash of its three pictures
 * @param misses how often it got them wrong since it last got them right
 * @param chooseUntil until when it may choose three pictures
 */
public record PupilEntry(
        ChildId child,
        String givenName,
        String familyName,
        @Nullable LocalDate born,
        EntryPicture picture,
        @Nullable Instant cardMadeAt,
        @Nullable String secret,
        int misses,
        @Nullable Instant lockedUntil,
        @Nullable Instant chooseUntil) {

    /** Whether it may not try now. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    /** Whether a teacher lets it choose now. */
    public boolean mayChoose(Instant now) {
        return chooseUntil != null && chooseUntil.isAfter(now);
    }
}
