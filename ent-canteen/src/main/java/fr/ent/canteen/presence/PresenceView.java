package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.ChildNeeds;
import fr.ent.canteen.families.file.MayCollect.Collector;
import fr.ent.canteen.families.file.MayCollect.Refused;
import fr.ent.canteen.offer.Activity;
import fr.ent.core.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site's day as a tablet keeps it, to work on without network.
 *
 * @param cursor position of the last tap in it
 * @param finish by whom the roll was finished and when; none while it is open
 * @param reopening how it was opened again last, if ever
 * @param others name and class of the other children of the schools served, to find one who comes without booking
 */
record PresenceView(
        ActivityId activityId,
        String activityName,
        String schoolName,
        Activity.Unit unit,
        LocalDate date,
        Instant serverTime,
        long cursor,
        @Nullable RollFinish finish,
        @Nullable RollReopening reopening,
        List<RollChild> children,
        List<OtherChild> others) {

    /** A child of the day. Its collectors are told where children are handed over, not at lunch. */
    record RollChild(
            ChildId childId,
            String givenName,
            String familyName,
            String className,
            boolean booked,
            boolean left,
            ChildNeeds needs,
            List<Collector> collectors,
            List<Refused> refused,
            PresenceState state) {}

    /**
     * The end of a roll.
     *
     * @param by the person; none when the hour of the territory finished it
     */
    record RollFinish(UUID id, Instant at, @Nullable String by) {}

    /** A finished roll that was opened again. */
    record RollReopening(Instant at, String by, String reason) {}

    /** Another child of the schools served. */
    record OtherChild(ChildId childId, String givenName, String familyName, String className) {}

    /**
     * How a child stands.
     *
     * @param at moment of the tap that counts; none without any
     * @param corrected whether that tap came from a tablet whose clock was wrong
     * @param presumed whether that tap was said of all who were left when the roll was finished
     */
    record PresenceState(
            ChildId childId,
            PresenceStatus status,
            @Nullable Instant at,
            @Nullable Instant arrivedAt,
            @Nullable Instant collectedAt,
            String collector,
            boolean corrected,
            boolean presumed) {}
}
