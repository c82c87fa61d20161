package fr.ent.core.guardianship;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.guardianship.EndedTies.TieEndReason;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends that somebody is a child's guardian, at once, and writes it again where it was a mistake to. */
@Component
class EndTie {

    private final GuardianTies ties;
    private final EndedTies ended;
    private final ShutTraces traces;
    private final TieTold told;
    private final Clock clock;

    EndTie(GuardianTies ties, EndedTies ended, ShutTraces traces, TieTold told, Clock clock) {
        this.ties = ties;
        this.ended = ended;
        this.traces = traces;
        this.told = told;
        this.clock = clock;
    }

    /** Whether a person has said that the child may be left without a guardian. */
    enum LastGuardian {
        ASKED,
        CONFIRMED
    }

    /** @throws NotThere if they aren't guardian and child, or the viewer doesn't decide about the child */
    @Transactional(propagation = Propagation.MANDATORY)
    TieOutcome end(ChildId child, PersonId guardian, TieEndReason reason, LastGuardian last, Viewer viewer) {
        ties.requireChild(child, viewer);
        GuardianTie tie = ties.hold(child, guardian);
        if (ties.isOwn(child, guardian, viewer)) {
            return TieOutcome.OWN_FAMILY;
        }
        if (tie.restricted()) {
            return TieOutcome.BARRED;
        }
        if (tie.others() == 0 && last == LastGuardian.ASKED) {
            return TieOutcome.LAST_GUARDIAN;
        }
        ended.end(tie, reason, viewer.person(), clock.instant());
        traces.shut(child, guardian);
        told.ended(child, guardian, reason, viewer);
        return TieOutcome.DONE;
    }

    /** @throws NotThere if no such tie ended */
    @Transactional(propagation = Propagation.MANDATORY)
    TieOutcome restore(ChildId child, PersonId guardian, Viewer viewer) {
        ties.requireChild(child, viewer);
        if (ties.isOwn(child, guardian, viewer)) {
            return TieOutcome.OWN_FAMILY;
        }
        if (!ended.restore(child, guardian)) {
            throw new NotThere();
        }
        traces.open(child, guardian);
        told.restored(child, guardian, viewer);
        return TieOutcome.DONE;
    }
}
