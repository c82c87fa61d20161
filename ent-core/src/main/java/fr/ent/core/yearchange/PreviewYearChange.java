package fr.ent.core.yearchange;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.yearchange.YearChangeOutcome.Done;
import fr.ent.core.yearchange.YearChangeOutcome.NoNextYear;
import fr.ent.core.yearchange.YearChangeOutcome.NoPupils;
import fr.ent.core.yearchange.YearChangeOutcome.NotInThatState;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeClock;
import fr.ent.core.yearchange.change.YearChangeRows;
import fr.ent.core.yearchange.change.YearChangeRows.Created;
import fr.ent.core.yearchange.change.YearChangeRows.NextYear;
import fr.ent.core.yearchange.change.YearChangeState;
import fr.ent.core.yearchange.recall.BeginPlan;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans a school's passage to the next year. A plan that is there already learns of what changed, and keeps what people said. */
@Component
class PreviewYearChange {

    private final YearChangeRows rows;
    private final PlanPupils planning;
    private final BeginPlan beginning;
    private final YearChangeClock clock;
    private final YearChangeTrail trail;

    PreviewYearChange(
            YearChangeRows rows,
            PlanPupils planning,
            BeginPlan beginning,
            YearChangeClock clock,
            YearChangeTrail trail) {
        this.rows = rows;
        this.planning = planning;
        this.beginning = beginning;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    YearChangeOutcome preview(SchoolId school, PersonId by) {
        Optional<YearChange> open = rows.lockOpen(school);
        if (open.filter(change -> change.state() == YearChangeState.APPLIED).isPresent()) {
            return new NotInThatState(YearChangeState.APPLIED);
        }
        Optional<NextYear> next = rows.findNextYear(school, clock.today());
        if (next.isEmpty()) {
            return rows.hasPupils(school) ? new NoNextYear() : new NoPupils();
        }
        NextYear year = next.get();
        open.filter(change -> !change.year().equals(year.id())).ifPresent(change -> rows.delete(change.id()));
        YearChange change = open.filter(known -> known.year().equals(year.id()))
                .orElseGet(() -> beginning.begin(school, year.id(), new Created(by, clock.now())));
        int pupils = planning.plan(change);
        rows.touch(change.id());
        trail.previewed(by, change, pupils);
        return new Done(change.id());
    }
}
