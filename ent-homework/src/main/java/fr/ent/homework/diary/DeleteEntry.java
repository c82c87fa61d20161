package fr.ent.homework.diary;

import fr.ent.core.Viewer;
import fr.ent.homework.EntryId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an entry out of sight, and brings it back within a day. */
@Component
class DeleteEntry {

    private final DiaryRights rights;
    private final Entries entries;
    private final EntryFiles files;
    private final DueNotices notices;
    private final Clock clock;

    DeleteEntry(DiaryRights rights, Entries entries, EntryFiles files, DueNotices notices, Clock clock) {
        this.rights = rights;
        this.entries = entries;
        this.files = files;
        this.notices = notices;
        this.clock = clock;
    }

    /** Deleting twice is deleting once. */
    @Transactional
    public DeleteOutcome delete(EntryId id, Viewer viewer) {
        return entries.findById(id.value())
                .filter(entry -> rights.mayChange(viewer, entry))
                .map(this::delete)
                .orElseGet(DeleteOutcome.NotYours::new);
    }

    private DeleteOutcome delete(Entry entry) {
        if (!entry.isDeleted()) {
            entry.delete(clock.instant());
            entries.saveAndFlush(entry);
            files.hide(entry.facts().content().files(), entry.facts().classId());
            notices.takeBack(entry.facts());
        }
        return new DeleteOutcome.Done(entry.facts());
    }

    @Transactional
    public DeleteOutcome restore(EntryId id, Viewer viewer) {
        Instant now = clock.instant();
        return entries.findById(id.value())
                .filter(entry -> rights.mayChange(viewer, entry))
                .map(entry ->
                        entry.isDeleted() && !entry.isKeptAside(now) ? new DeleteOutcome.TooLate() : restore(entry))
                .orElseGet(DeleteOutcome.NotYours::new);
    }

    /** Restoring twice is restoring once. */
    private DeleteOutcome restore(Entry entry) {
        if (!entry.isDeleted()) {
            return new DeleteOutcome.Done(entry.facts());
        }
        entry.restore();
        EntryFacts back = entries.saveAndFlush(entry).facts();
        files.show(back.content().files(), back.classId());
        notices.tellRestored(back);
        return new DeleteOutcome.Done(back);
    }
}
