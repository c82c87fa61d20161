package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.homework.diary.entry.EntryFacts;
import fr.ent.homework.diary.entry.EntryWish;
import fr.ent.homework.diary.entry.SeriesId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes new entries: drafts, for a moment to come, or read at once. Then their files are opened and families are told what is
 * due. Runs in the caller's transaction.
 */
@Component
public class PublishEntry {

    private final DiaryRights rights;
    private final CheckParts checkParts;
    private final KeptEntries kept;
    private final FollowEntry follow;
    private final Clock clock;

    PublishEntry(DiaryRights rights, CheckParts checkParts, KeptEntries kept, FollowEntry follow, Clock clock) {
        this.rights = rights;
        this.checkParts = checkParts;
        this.kept = kept;
        this.follow = follow;
        this.clock = clock;
    }

    /** @param series names those that are written in one act; none for one alone */
    public PublishOutcome publish(
            ClassId schoolClass, List<EntryWish> wishes, @Nullable SeriesId series, Viewer viewer) {
        if (!rights.mayWrite(viewer, schoolClass)) {
            return new PublishOutcome.NotYours();
        }
        return checkParts
                .findFault(schoolClass, NamedParts.of(wishes), viewer)
                .<PublishOutcome>map(PublishOutcome.Faulty::new)
                .orElseGet(() -> new PublishOutcome.Published(write(schoolClass, wishes, series, viewer)));
    }

    private List<EntryFacts> write(
            ClassId schoolClass, List<EntryWish> wishes, @Nullable SeriesId series, Viewer viewer) {
        Instant now = clock.instant();
        List<EntryFacts> entries = kept.add(
                wishes.stream()
                        .map(wish -> new Entry(schoolClass, wish, viewer, now).in(series))
                        .toList(),
                wishes.stream().map(wish -> wish.readers().pupils()).toList());
        follow.written(entries);
        return entries;
    }
}
