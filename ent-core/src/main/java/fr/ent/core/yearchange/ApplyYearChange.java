package fr.ent.core.yearchange;

import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.yearchange.YearChangeOutcome.ChangedMeanwhile;
import fr.ent.core.yearchange.YearChangeOutcome.Done;
import fr.ent.core.yearchange.YearChangeOutcome.NotInThatState;
import fr.ent.core.yearchange.YearChangeOutcome.Outdated;
import fr.ent.core.yearchange.YearChangeOutcome.Undecided;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applies a plan: it waits for the first day of its year, and the background carries it out from then on. */
@Component
class ApplyYearChange {

    private final YearChangeRows rows;
    private final PlanRows plans;
    private final YearChangeClock clock;
    private final YearChangeTrail trail;

    ApplyYearChange(YearChangeRows rows, PlanRows plans, YearChangeClock clock, YearChangeTrail trail) {
        this.rows = rows;
        this.plans = plans;
        this.clock = clock;
        this.trail = trail;
    }

    /** @throws NotThere without such a change */
    @Transactional(propagation = Propagation.MANDATORY)
    YearChangeOutcome apply(YearChangeId id, int version, PersonId by) {
        YearChange change = rows.lock(id).orElseThrow(NotThere::new);
        if (change.state() != YearChangeState.PREVIEWED) {
            return new NotInThatState(change.state());
        }
        if (change.version() != version) {
            return new ChangedMeanwhile();
        }
        int outdated = plans.countOutdated(change);
        if (outdated > 0) {
            return new Outdated(outdated);
        }
        int undecided = plans.countUndecided(id);
        if (undecided > 0) {
            return new Undecided(undecided);
        }
        rows.apply(id, by, clock.now());
        trail.applied(by, change);
        return new Done(id);
    }
}
