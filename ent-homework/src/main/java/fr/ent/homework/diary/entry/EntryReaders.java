package fr.ent.homework.diary.entry;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidInput;
import fr.ent.homework.GroupId;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The readers of an entry, as its author asks for them.
 *
 * @param pupilIds pupils of the class for whom alone it is; the whole class when left out or empty
 * @param groupId a group in which the class takes part, for whose pupils alone it is, whoever they are when it is read
 * @param draft whether it is kept for those who lead the class; not when left out
 * @param publishAt a moment to come from which it is read; at once when left out or past
 */
public record EntryReaders(
        @Size(max = 60) @Nullable List<ChildId> pupilIds,
        @Nullable GroupId groupId,
        @Nullable Boolean draft,
        @Nullable Instant publishAt) {

    private static final Duration FURTHEST = Duration.ofDays(366);

    /** The class, at once. */
    public static final EntryReaders CLASS = new EntryReaders(null, null, null, null);

    /** Refuses a draft that has a moment, and named pupils beside a group. */
    public EntryReaders {
        pupilIds = pupilIds == null ? List.of() : pupilIds.stream().distinct().toList();
        if (groupId != null && !pupilIds.isEmpty()) {
            throw new InvalidInput("groupId", "one-only");
        }
        if (Boolean.TRUE.equals(draft) && publishAt != null) {
            throw new InvalidInput("publishAt", "not-for-drafts");
        }
    }

    public List<ChildId> pupils() {
        return pupilIds == null ? List.of() : pupilIds;
    }

    /** The same with these pupils too, unless it is for the class or a group. */
    public EntryReaders with(Set<ChildId> further) {
        return pupils().isEmpty() || further.isEmpty()
                ? this
                : new EntryReaders(
                        Stream.concat(pupils().stream(), further.stream()).toList(), null, draft, publishAt);
    }

    /**
     * How an entry stands that is written now.
     *
     * @throws InvalidInput for a moment more than a year away
     */
    public EntryStanding standing(Instant now) {
        boolean forSome = groupId != null || !pupils().isEmpty();
        if (Boolean.TRUE.equals(draft)) {
            return new EntryStanding(EntryState.DRAFT, null, forSome, pupils(), groupId);
        }
        if (publishAt == null || !publishAt.isAfter(now)) {
            return new EntryStanding(EntryState.PUBLISHED, null, forSome, pupils(), groupId);
        }
        if (publishAt.isAfter(now.plus(FURTHEST))) {
            throw new InvalidInput("publishAt", "out-of-range");
        }
        return new EntryStanding(EntryState.SCHEDULED, publishAt, forSome, pupils(), groupId);
    }
}
