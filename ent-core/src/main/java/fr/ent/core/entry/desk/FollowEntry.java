package fr.ent.core.entry.desk;

import fr.ent.core.ClassId;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.entry.ClassEntry;
import fr.ent.core.entry.ClassEntry.HeldKind;
import fr.ent.core.entry.EndCardEntries;
import fr.ent.core.entry.EntryOpenings;
import fr.ent.core.entry.EntryOpenings.EntryOpening;
import fr.ent.core.entry.EntryRows;
import fr.ent.core.entry.PupilSecrets;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Follows what becomes of a class's entry: the trail, and the end of sessions that began when more was allowed. A class that
 * somebody opens by hand lets all its children try their three pictures again.
 */
@Component
class FollowEntry {

    private final EntryTrail trail;
    private final EndCardEntries endCardEntries;
    private final EntryRows rows;
    private final EntryOpenings openings;
    private final PupilSecrets secrets;

    FollowEntry(
            EntryTrail trail,
            EndCardEntries endCardEntries,
            EntryRows rows,
            EntryOpenings openings,
            PupilSecrets secrets) {
        this.trail = trail;
        this.endCardEntries = endCardEntries;
        this.rows = rows;
        this.openings = openings;
        this.secrets = secrets;
    }

    /** The entry as it is written; a class that was closed for good has none. */
    ClassEntry find(ClassId schoolClass) {
        return rows.find(schoolClass).orElseThrow(NotThere::new);
    }

    void changed(ClassEntry before, Viewer by) {
        trail.ofClass("class-entry.changed", before.schoolClass(), by);
        endWhereTighter(before);
    }

    void held(ClassEntry before, HeldKind kind, Viewer by) {
        trail.ofClass(kind == HeldKind.OPEN ? "class-entry.opened" : "class-entry.shut", before.schoolClass(), by);
        if (kind == HeldKind.OPEN) {
            secrets.unlock(before.schoolClass());
        }
        endWhereTighter(before);
    }

    private void endWhereTighter(ClassEntry before) {
        ClassEntry after = find(before.schoolClass());
        if (end(after).isBefore(end(before)) || after.asksMoreThan(before)) {
            endCardEntries.end(before.schoolClass());
        }
    }

    private Instant end(ClassEntry entry) {
        return openings.find(entry).map(EntryOpening::until).orElse(Instant.MIN);
    }
}
