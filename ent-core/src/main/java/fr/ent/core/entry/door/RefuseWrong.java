package fr.ent.core.entry.door;

import fr.ent.core.audit.Audit;
import fr.ent.core.entry.ClassEntry;
import fr.ent.core.entry.ClassEntry.HeldKind;
import fr.ent.core.entry.EntryNotices;
import fr.ent.core.entry.EntryOpenings;
import fr.ent.core.entry.EntryRows;
import fr.ent.core.entry.PupilEntry;
import fr.ent.core.entry.PupilSecrets;
import fr.ent.core.entry.PupilSecrets.SecretTry;
import fr.ent.core.entry.door.EntryOutcome.Refused;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Refuses three pictures that aren't the child's. Teachers hear of a child that got them wrong too often; a class whose children are
 * tried one after the other is shut until a teacher opens it again.
 */
@Component
class RefuseWrong {

    private final PupilSecrets secrets;
    private final EntryRows rows;
    private final EntryOpenings openings;
    private final EntryNotices notices;
    private final Audit audit;

    RefuseWrong(PupilSecrets secrets, EntryRows rows, EntryOpenings openings, EntryNotices notices, Audit audit) {
        this.secrets = secrets;
        this.rows = rows;
        this.openings = openings;
        this.notices = notices;
        this.audit = audit;
    }

    Refused refuse(ClassEntry entry, PupilEntry child, SecretTry tried) {
        if (tried == SecretTry.LAST) {
            notices.tellLocked(entry.schoolClass(), child);
            audit.recordOfNobody("entry.locked", "child:" + child.child(), Map.of());
        }
        boolean wrong = tried == SecretTry.LAST || tried == SecretTry.WRONG;
        if (wrong && secrets.isBesieged(entry.schoolClass())) {
            shut(entry);
        }
        return new Refused(
                switch (tried) {
                    case WRONG -> EntryProblems.WRONG;
                    case LAST, LOCKED -> EntryProblems.LOCKED;
                    case NONE, RIGHT -> EntryProblems.TEACHER;
                });
    }

    private void shut(ClassEntry entry) {
        rows.hold(entry.schoolClass(), HeldKind.SHUT, openings.endOfDay());
        notices.tellBesieged(entry.schoolClass(), entry.name());
        audit.recordOfNobody("class-entry.shut", "class:" + entry.schoolClass(), Map.of());
    }
}
