package fr.ent.core.yearchange;

import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.yearchange.YearChangeOutcome.ChangedMeanwhile;
import fr.ent.core.yearchange.YearChangeOutcome.Done;
import fr.ent.core.yearchange.YearChangeOutcome.NextSchoolWaits;
import fr.ent.core.yearchange.YearChangeOutcome.NotInThatState;
import fr.ent.core.yearchange.YearChangeOutcome.Outdated;
import fr.ent.core.yearchange.YearChangeOutcome.Undecided;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeClock;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.change.YearChangeRows;
import fr.ent.core.yearchange.change.YearChangeState;
import fr.ent.core.yearchange.coming.ComingPupils;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applies a plan: it waits for the first day of its year, and the background carries it out from then on. */
@Component
class ApplyYearChange {

    private final YearChangeRows rows;
    private final PlanRows plans;
    private final YearChangeClock clock;
    private final ComingPupils coming;
    private final AppliedNews news;

    ApplyYearChange(YearChangeRows rows, PlanRows plans, YearChangeClock clock, ComingPupils coming, AppliedNews news) {
        this.rows = rows;
        this.plans = plans;
        this.clock = clock;
        this.coming = coming;
        this.news = news;
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
        int undecided = plans.countUndecided(id) + coming.countWithoutClass(change.school(), change.year());
        if (undecided > 0) {
            return new Undecided(undecided);
        }
        Set<SchoolId> unready = coming.listUnready(id);
        if (!unready.isEmpty()) {
            return new NextSchoolWaits(unready);
        }
        rows.apply(id, by, clock.now());
        news.applied(change, by);
        return new Done(id);
    }
}
