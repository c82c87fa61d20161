package fr.ent.core.entry.desk;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.entry.ClassEntry.HeldKind;
import fr.ent.core.entry.EndCardEntries;
import org.springframework.stereotype.Component;

/** Follows what becomes of a class's entry: the trail, and the end of sessions that it closes. */
@Component
class FollowEntry {

    private final EntryTrail trail;
    private final EndCardEntries endCardEntries;

    FollowEntry(EntryTrail trail, EndCardEntries endCardEntries) {
        this.trail = trail;
        this.endCardEntries = endCardEntries;
    }

    void changed(ClassId schoolClass, Viewer by) {
        trail.ofClass("class-entry.changed", schoolClass, by);
    }

    void held(ClassId schoolClass, HeldKind kind, Viewer by) {
        trail.ofClass(kind == HeldKind.OPEN ? "class-entry.opened" : "class-entry.shut", schoolClass, by);
        if (kind == HeldKind.SHUT) {
            endCardEntries.end(schoolClass);
        }
    }
}
