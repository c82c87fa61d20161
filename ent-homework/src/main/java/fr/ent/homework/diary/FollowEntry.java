package fr.ent.homework.diary;

import fr.ent.homework.diary.entry.EntryFacts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets those for whom an entry is see what became of it: its files are theirs to open, and notices tell what is due. */
@Component
class FollowEntry {

    private final EntryFiles files;
    private final DueNotices notices;

    FollowEntry(EntryFiles files, DueNotices notices) {
        this.files = files;
        this.notices = notices;
    }

    /** Nothing as long as it isn't published. */
    void written(EntryFacts entry) {
        if (entry.published()) {
            files.show(entry);
            notices.tell(entry);
        }
    }

    void changed(EntryFacts before, EntryFacts after) {
        if (!before.published()) {
            written(after);
            return;
        }
        files.change(before, after);
        notices.tellChanged(before, after);
    }

    /** Entries of one class. */
    void deleted(List<EntryFacts> entries) {
        List<EntryFacts> published =
                entries.stream().filter(EntryFacts::published).toList();
        files.hide(published);
        notices.takeBack(published);
    }

    void restored(EntryFacts entry) {
        if (entry.published()) {
            files.show(entry);
            notices.tellAnew(entry);
        }
    }
}
