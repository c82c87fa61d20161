package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes a new entry, opens its files to the class and tells families what is due. Runs in the caller's transaction. */
@Component
class PublishEntry {

    private final DiaryRights rights;
    private final Entries entries;
    private final EntryFiles files;
    private final DueNotices notices;
    private final Clock clock;

    PublishEntry(DiaryRights rights, Entries entries, EntryFiles files, DueNotices notices, Clock clock) {
        this.rights = rights;
        this.entries = entries;
        this.files = files;
        this.notices = notices;
        this.clock = clock;
    }

    PublishOutcome publish(ClassId schoolClass, EntryContent content, Viewer viewer) {
        if (!rights.mayWrite(viewer, schoolClass)) {
            return new PublishOutcome.NotYours();
        }
        if (!rights.mayAttach(viewer, content.files())) {
            return new PublishOutcome.UnknownFiles();
        }
        if (files.areWithheld(content.files())) {
            return new PublishOutcome.FilesWithheld();
        }
        EntryFacts entry = entries.saveAndFlush(new Entry(schoolClass, content, viewer, clock.instant()))
                .facts();
        files.show(content.files(), schoolClass);
        notices.tell(entry);
        return new PublishOutcome.Published(entry);
    }
}
