package fr.ent.homework.work;

import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds work that the viewer may answer: of a pupil for whom it is today, whom the viewer leads and who isn't hidden at work. */
@Component
class FindLedWork {

    private final Sql sql;
    private final Directory directory;
    private final HandIns handIns;
    private final WorkingPupils workingPupils;

    FindLedWork(Sql sql, Directory directory, HandIns handIns, WorkingPupils workingPupils) {
        this.sql = sql;
        this.directory = directory;
        this.handIns = handIns;
        this.workingPupils = workingPupils;
    }

    /** None for all other work. */
    Optional<LedWork> find(HandInId id, Viewer viewer) {
        return handIns.find(id)
                .flatMap(work ->
                        sql.of("""
                        select subject from homework.entry where id = :entry and deleted_at is null""").with("entry", work.entry()).find(row -> new LedWork(work, row.text("subject"))))
                .filter(found -> isLed(found.handIn(), viewer));
    }

    private boolean isLed(HandInFacts work, Viewer viewer) {
        return directory
                .findChild(work.child())
                .filter(pupil -> workingPupils.isLed(work.entry(), pupil, viewer))
                .isPresent();
    }

    /** A pupil's work with the homework for which it was handed in. */
    record LedWork(HandInFacts handIn, String subject) {}
}
