package fr.ent.homework.diary.entry;

import fr.ent.core.ChildId;
import fr.ent.homework.GroupId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry's state, and for whom it is.
 *
 * @param publishAt the moment for which it is scheduled
 * @param forSome whether it is for some pupils alone, and not for the class
 * @param pupilIds these pupils, of a group those of today and who kept it, for those who lead the class; a family and a pupil get their own alone
 * @param groupId the group for which it is
 */
public record EntryStanding(
        EntryState state,
        @Nullable Instant publishAt,
        boolean forSome,
        List<ChildId> pupilIds,
        @Nullable GroupId groupId) {

    public EntryStanding {
        pupilIds = List.copyOf(pupilIds);
    }

    /** The same without these pupils. */
    EntryStanding without(Set<ChildId> hidden) {
        return with(pupilIds.stream().filter(pupil -> !hidden.contains(pupil)).toList());
    }

    /** The same for these pupils: those who are in its group today, or who are left of all. */
    EntryStanding with(List<ChildId> pupils) {
        return new EntryStanding(state, publishAt, forSome, pupils, groupId);
    }

    /** Whether it is for the same pupils. */
    public boolean sameReaders(EntryStanding other) {
        return forSome == other.forSome && Set.copyOf(pupilIds).equals(Set.copyOf(other.pupilIds));
    }

    /** Whether both are for one group. */
    public boolean isForGroupOf(EntryStanding other) {
        return groupId != null && groupId.equals(other.groupId);
    }

    /** Whether those for whom it is read it. */
    public boolean published() {
        return state == EntryState.PUBLISHED;
    }
}
