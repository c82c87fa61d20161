package fr.ent.core.replacement;

import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.replacement.ReplacementOutcome.ChangedMeanwhile;
import fr.ent.core.replacement.ReplacementOutcome.HandedOver;
import fr.ent.core.rights.EndRights;
import fr.ent.core.rights.RightDays;
import fr.ent.core.rights.RightEnds;
import fr.ent.core.rights.RightId;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Prolongs or shortens a replacement, and ends it now; one that hasn't begun is taken back. */
@Component
class ChangeReplacement {

    private final ReplacementRows rows;
    private final ReplacementTrail trail;
    private final Directory directory;
    private final RightEnds ends;
    private final EndRights endRights;

    ChangeReplacement(
            ReplacementRows rows, ReplacementTrail trail, Directory directory, RightEnds ends, EndRights endRights) {
        this.rows = rows;
        this.trail = trail;
        this.directory = directory;
        this.ends = ends;
        this.endRights = endRights;
    }

    /**
     * @throws NotThere without such a replacement in the viewer's school, or when it is over
     * @throws fr.ent.core.InvalidInput on {@code until} for a day before the first, over, or too far away
     */
    @Transactional(propagation = Propagation.MANDATORY)
    ReplacementOutcome move(RightId id, int version, LocalDate until, Viewer viewer) {
        Replacement held = rows.lock(id).orElseThrow(NotThere::new);
        ClassView schoolClass = require(held, viewer);
        if (held.version() != version) {
            return new ChangedMeanwhile();
        }
        Instant endsAt = ends.endOf(new RightDays(ends.dayOf(held.startsAt()), until).until());
        if (!endsAt.equals(held.endsAt())) {
            rows.move(id, endsAt);
            trail.moved(viewer.person(), held.until(endsAt), schoolClass);
        }
        return new HandedOver(id, held.person());
    }

    /** @throws NotThere without such a replacement in the viewer's school, or when it is over */
    @Transactional(propagation = Propagation.MANDATORY)
    void end(RightId id, Viewer viewer) {
        Replacement held = rows.lock(id).orElseThrow(NotThere::new);
        ClassView schoolClass = require(held, viewer);
        if (held.startsAt().isAfter(ends.now())) {
            rows.remove(id);
        } else {
            endRights.endForDays(id, viewer.person());
        }
        trail.ended(viewer.person(), held, schoolClass);
    }

    private ClassView require(Replacement held, Viewer viewer) {
        return directory
                .findClass(held.schoolClass())
                .filter(found -> viewer.heads(found.schoolId()))
                .orElseThrow(NotThere::new);
    }
}
