package fr.ent.core.entry.desk;

import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import fr.ent.core.entry.EndCardEntries;
import fr.ent.core.entry.EntryOpenings;
import fr.ent.core.entry.PupilEntries;
import fr.ent.core.entry.PupilSecrets;
import org.springframework.stereotype.Component;

/** Forgets the three pictures of a child, and ends what was begun with them: another child may have seen them. */
@Component
class ForgetPictures {

    private final PupilEntries pupils;
    private final PupilSecrets secrets;
    private final EntryOpenings openings;
    private final EndCardEntries endCardEntries;
    private final EntryTrail trail;

    ForgetPictures(
            PupilEntries pupils,
            PupilSecrets secrets,
            EntryOpenings openings,
            EndCardEntries endCardEntries,
            EntryTrail trail) {
        this.pupils = pupils;
        this.secrets = secrets;
        this.openings = openings;
        this.endCardEntries = endCardEntries;
        this.trail = trail;
    }

    void forget(ChildView child, Viewer by) {
        pupils.keep(child.classId());
        secrets.forget(child.id(), openings.now());
        endCardEntries.end(child.id());
        trail.ofChild("entry-secret.reset", child.id(), by);
    }
}
