package fr.ent.homework.diary;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.homework.EntryId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes an entry, unless someone else did meanwhile. Families are told when homework is moved to another day. */
@Component
class ReviseEntry {

    private final DiaryRights rights;
    private final Entries entries;
    private final EntryFiles files;
    private final DueNotices notices;

    ReviseEntry(DiaryRights rights, Entries entries, EntryFiles files, DueNotices notices) {
        this.rights = rights;
        this.entries = entries;
        this.files = files;
        this.notices = notices;
    }

    @Transactional
    public ReviseOutcome revise(EntryId id, int version, EntryContent content, Viewer viewer) {
        return entries.findById(id.value())
                .filter(entry -> !entry.isDeleted() && rights.mayChange(viewer, entry))
                .map(entry -> revise(entry, version, content, viewer))
                .orElseGet(ReviseOutcome.NotYours::new);
    }

    private ReviseOutcome revise(Entry entry, int version, EntryContent content, Viewer viewer) {
        EntryFacts before = entry.facts();
        if (before.version() != version) {
            return new ReviseOutcome.ChangedMeanwhile(before.version());
        }
        List<FileId> added = without(content.files(), before.content().files());
        if (!rights.mayAttach(viewer, added)) {
            return new ReviseOutcome.UnknownFiles();
        }
        if (files.areWithheld(added)) {
            return new ReviseOutcome.FilesWithheld();
        }
        entry.write(content);
        EntryFacts after = entries.saveAndFlush(entry).facts();
        files.show(added, after.classId());
        files.hide(without(before.content().files(), content.files()), after.classId());
        notices.tellMoved(before, after);
        return new ReviseOutcome.Revised(after);
    }

    private static List<FileId> without(List<FileId> all, List<FileId> known) {
        List<FileId> rest = new ArrayList<>(all);
        rest.removeAll(known);
        return rest;
    }
}
