package fr.ent.core.yearchange;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolView;
import fr.ent.core.yearchange.YearChangeOutcome.Done;
import fr.ent.core.yearchange.YearChangeOutcome.NoNextYear;
import fr.ent.core.yearchange.YearChangeOutcome.NotInThatState;
import fr.ent.core.yearchange.YearChangeRows.NextYear;
import fr.ent.core.yearchange.plan.DecideSteps;
import fr.ent.core.yearchange.plan.PlannedClass;
import fr.ent.core.yearchange.plan.PupilGroup;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans a school's passage to the next year. A plan that is there already learns of what changed, and keeps what people said. */
@Component
class PreviewYearChange {

    private final YearChangeRows rows;
    private final PlanRows plans;
    private final ProposeClasses proposing;
    private final YearChangeClock clock;
    private final YearChangeTrail trail;

    PreviewYearChange(
            YearChangeRows rows,
            PlanRows plans,
            ProposeClasses proposing,
            YearChangeClock clock,
            YearChangeTrail trail) {
        this.rows = rows;
        this.plans = plans;
        this.proposing = proposing;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    YearChangeOutcome preview(SchoolView school, PersonId by) {
        Optional<YearChange> open = rows.lockOpen(school.id());
        if (open.filter(change -> change.state() == YearChangeState.APPLIED).isPresent()) {
            return new NotInThatState(YearChangeState.APPLIED);
        }
        Optional<NextYear> next = rows.findNextYear(school.id(), clock.today());
        if (next.isEmpty()) {
            return new NoNextYear();
        }
        NextYear year = next.get();
        open.filter(change -> !change.year().equals(year.id())).ifPresent(change -> rows.delete(change.id()));
        YearChange change =
                open.filter(known -> known.year().equals(year.id())).orElseGet(() -> begin(school, year, by));
        List<PupilGroup> groups = plans.listGroups(school.id(), year.startsOn());
        List<PlannedClass> classes = plans.listClasses(change.id());
        if (classes.isEmpty()) {
            classes = proposing.propose(change, groups);
        }
        plans.plan(change, new DecideSteps(school.level(), classes, groups).decide());
        rows.touch(change.id());
        trail.previewed(by, change, groups.stream().mapToInt(PupilGroup::pupils).sum());
        return new Done(change.id());
    }

    private YearChange begin(SchoolView school, NextYear year, PersonId by) {
        YearChangeId id = YearChangeId.next();
        rows.add(id, school.id(), year.id(), by, clock.now());
        return rows.lock(id).orElseThrow();
    }
}
