package fr.ent.homework.diary;

import fr.ent.homework.diary.entry.EntryFacts;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Lets those for whom an entry is see what became of it: its files are theirs to open, and notices tell what is due. As long as it
 * isn't published, these are those who lead the class, who are told nothing.
 */
@Component
class FollowEntry {

    private final EntryFiles files;
    private final DueNotices notices;

    FollowEntry(EntryFiles files, DueNotices notices) {
        this.files = files;
        this.notices = notices;
    }

    void written(List<EntryFacts> entries) {
        files.show(entries);
        entries.stream().filter(EntryFacts::published).forEach(notices::tell);
    }

    void changed(EntryFacts before, EntryFacts after) {
        files.change(before, after);
        if (before.published()) {
            notices.tellChanged(before, after);
        } else if (after.published()) {
            notices.tell(after);
        }
    }

    /** Entries of one class. */
    void deleted(List<EntryFacts> entries) {
        files.hide(entries);
        notices.takeBack(entries.stream().filter(EntryFacts::published).toList());
    }

    void restored(List<EntryFacts> entries) {
        files.show(entries);
        entries.stream().filter(EntryFacts::published).forEach(notices::tellAnew);
    }
}
