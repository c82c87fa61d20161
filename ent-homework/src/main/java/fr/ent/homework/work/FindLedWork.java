package fr.ent.homework.work;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.persistence.Sql;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds work that the viewer may answer: of a pupil who is in the class today for which it was given, and isn't hidden at work. */
@Component
class FindLedWork {

    private final Sql sql;
    private final Directory directory;
    private final HandIns handIns;
    private final OwnFamilies ownFamilies;

    FindLedWork(Sql sql, Directory directory, HandIns handIns, OwnFamilies ownFamilies) {
        this.sql = sql;
        this.directory = directory;
        this.handIns = handIns;
        this.ownFamilies = ownFamilies;
    }

    /** None for all other work. */
    Optional<LedWork> find(HandInId id, Viewer viewer) {
        return handIns.find(id)
                .flatMap(work -> sql.of("""
                        select class_id, subject from homework.entry where id = :entry and deleted_at is null""")
                        .with("entry", work.entry())
                        .find(row -> new LedWork(work, row.id("class_id", ClassId::new), row.text("subject"))))
                .filter(found -> isLed(found, viewer))
                .filter(found -> !ownFamilies.find(viewer).hides(found.handIn().child()));
    }

    private boolean isLed(LedWork found, Viewer viewer) {
        return directory
                .findChild(found.handIn().child())
                .filter(child -> child.classId().equals(found.schoolClass())
                        && (viewer.teaches(child.classId()) || viewer.heads(child.schoolId())))
                .isPresent();
    }

    /** A pupil's work with the homework for which it was handed in. */
    record LedWork(HandInFacts handIn, ClassId schoolClass, String subject) {}
}
