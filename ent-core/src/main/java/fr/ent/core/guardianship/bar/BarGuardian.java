package fr.ent.core.guardianship.bar;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.guardianship.GuardianTie;
import fr.ent.core.guardianship.GuardianTies;
import fr.ent.core.guardianship.bar.BarOutcome.LiftOutcome;
import fr.ent.core.guardianship.bar.BarRows.GuardianStanding;
import fr.ent.core.leaving.LeavingDelay;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bars a guardian from a child by the decision of a court, at once and everywhere, and lifts that. Their homes part, and what
 * still told of the child is taken away; lifting brings the tie back alone. A new decision takes the place of the one in force.
 */
@Component
class BarGuardian {

    private static final String REPLACED = "Une nouvelle décision la remplace.";

    private final GuardianTies ties;
    private final BarRows rows;
    private final CourtPapers papers;
    private final BarEffects effects;
    private final LeavingDelay days;

    BarGuardian(GuardianTies ties, BarRows rows, CourtPapers papers, BarEffects effects, LeavingDelay days) {
        this.ties = ties;
        this.rows = rows;
        this.papers = papers;
        this.effects = effects;
        this.days = days;
    }

    /** @throws NotThere if they aren't guardian and child, or the viewer doesn't decide about the child */
    @Transactional(propagation = Propagation.MANDATORY)
    BarOutcome bar(ChildId child, PersonId guardian, BarContent content, Viewer viewer) {
        ties.requireChild(child, viewer);
        GuardianTie tie = ties.hold(child, guardian);
        if (ties.isOwn(child, guardian, viewer)) {
            return new BarOutcome.OwnFamily();
        }
        content.require(days.today());
        papers.take(content.fileId(), viewer);
        Optional<GuardianBar> former = rows.find(tie);
        former.ifPresent(bar -> end(bar, REPLACED, viewer));
        GuardianBarId id = GuardianBarId.next();
        rows.add(id, tie, content, viewer.person(), days.now());
        rows.restrict(tie, GuardianStanding.BARRED);
        if (former.isPresent()) {
            effects.replaced(tie, content, viewer);
        } else {
            effects.barred(tie, content, viewer);
        }
        return new BarOutcome.Done(id);
    }

    /** @throws NotThere if they aren't guardian and child, or the viewer doesn't decide about the child */
    @Transactional(propagation = Propagation.MANDATORY)
    LiftOutcome lift(ChildId child, PersonId guardian, String reason, Viewer viewer) {
        ties.requireChild(child, viewer);
        GuardianTie tie = ties.hold(child, guardian);
        if (ties.isOwn(child, guardian, viewer)) {
            return LiftOutcome.OWN_FAMILY;
        }
        if (!tie.restricted()) {
            return LiftOutcome.NOT_BARRED;
        }
        rows.find(tie).ifPresent(bar -> end(bar, reason, viewer));
        rows.restrict(tie, GuardianStanding.FREE);
        effects.lifted(tie, viewer);
        return LiftOutcome.LIFTED;
    }

    private void end(GuardianBar bar, String reason, Viewer viewer) {
        rows.lift(bar.id(), reason, viewer.person(), days.now());
        papers.remove(bar);
    }
}
