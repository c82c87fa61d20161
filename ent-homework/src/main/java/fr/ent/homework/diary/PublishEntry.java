package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.EntryFacts;
import fr.ent.homework.diary.entry.EntryReaders;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Writes a new entry: a draft, one for a moment to come, or one that is read at once. Then its files are opened and families are
 * told what is due. Runs in the caller's transaction.
 */
@Component
class PublishEntry {

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

    PublishOutcome publish(ClassId schoolClass, EntryContent content, EntryReaders readers, Viewer viewer) {
        if (!rights.mayWrite(viewer, schoolClass)) {
            return new PublishOutcome.NotYours();
        }
        return checkParts
                .findUnknown(schoolClass, content, readers.pupils(), null, viewer)
                .<PublishOutcome>map(PublishOutcome.Unknown::new)
                .orElseGet(() -> new PublishOutcome.Published(write(schoolClass, content, readers, viewer)));
    }

    private EntryFacts write(ClassId schoolClass, EntryContent content, EntryReaders readers, Viewer viewer) {
        Instant now = clock.instant();
        EntryFacts entry =
                kept.add(new Entry(schoolClass, content, readers.standing(now), viewer, now), readers.pupils());
        follow.written(entry);
        return entry;
    }
}
