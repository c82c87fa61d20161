package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.household.OwnFamilies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Announces by the word of a person that a pupil leaves the town's schools on a day. Nothing ends before; no file that still
 * names the pupil takes it back, for the school's next ones do so until the last day.
 */
@Component
class AnnounceLeaving {

    private static final int LONGEST_YEARS = 1;

    private final Directory directory;
    private final Leavings leavings;
    private final LeavingDelay delay;
    private final OwnFamilies ownFamilies;
    private final LeavingTold told;

    AnnounceLeaving(
            Directory directory, Leavings leavings, LeavingDelay delay, OwnFamilies ownFamilies, LeavingTold told) {
        this.directory = directory;
        this.leavings = leavings;
        this.delay = delay;
        this.ownFamilies = ownFamilies;
        this.told = told;
    }

    /** How a wish to announce a leaving ends. */
    enum AnnounceOutcome {
        DONE,
        OWN_FAMILY,
        MISSED_BY_FILE
    }

    /**
     * A pupil whom the viewer may let go, and a day that may be the first one away.
     *
     * @throws NotThere without such a pupil
     * @throws InvalidInput on {@code leavesOn} before tomorrow, or later than in a year
     */
    private ChildView require(ChildId child, LocalDate leavesOn, Viewer viewer) {
        ChildView pupil = directory
                .findChild(child)
                .filter(one -> viewer.servesTown() || viewer.heads(one.schoolId()))
                .orElseThrow(NotThere::new);
        if (!leavesOn.isAfter(delay.today())) {
            throw new InvalidInput("leavesOn", "past");
        }
        if (leavesOn.isAfter(delay.today().plusYears(LONGEST_YEARS))) {
            throw new InvalidInput("leavesOn", "out-of-range");
        }
        return pupil;
    }

    /**
     * The same, to be looked at.
     *
     * @throws NotThere also where the own family hides the pupil
     */
    void requireSeen(ChildId child, LocalDate leavesOn, Viewer viewer) {
        require(child, leavesOn, viewer);
        if (ownFamilies.find(viewer).hides(child)) {
            throw new NotThere();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    AnnounceOutcome announce(ChildId child, LocalDate leavesOn, Viewer viewer) {
        leavings.holdImports();
        require(child, leavesOn, viewer);
        if (ownFamilies.find(viewer).has(child)) {
            return AnnounceOutcome.OWN_FAMILY;
        }
        if (!viewer.servesTown() && isMissedByFile(child)) {
            return AnnounceOutcome.MISSED_BY_FILE;
        }
        if (leavings.announce(child, leavesOn, delay.now())) {
            told.announced(child, leavesOn, viewer);
        }
        return AnnounceOutcome.DONE;
    }

    /** A file of the school misses the pupil, which the town hall alone contradicts. */
    private boolean isMissedByFile(ChildId child) {
        return leavings.find(child).filter(leaving -> leaving.batch() != null).isPresent();
    }

    /** Notices and the trail of a leaving by hand. */
    @Component
    static class LeavingTold {

        private final LeavingNotices notices;
        private final Audit audit;
        private final ApplicationEventPublisher events;

        LeavingTold(LeavingNotices notices, Audit audit, ApplicationEventPublisher events) {
            this.notices = notices;
            this.audit = audit;
            this.events = events;
        }

        void announced(ChildId child, LocalDate leavesOn, Viewer by) {
            notices.announced(List.of(child), leavesOn);
            events.publishEvent(new PupilPlanChanged(child));
            audit.record(by.person(), "leaving.announced", "child:" + child, Map.of("date", leavesOn.toString()));
        }
    }
}
