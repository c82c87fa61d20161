package fr.ent.core.yearchange;

import fr.ent.core.Directory;
import fr.ent.core.yearchange.plan.DecideSteps;
import fr.ent.core.yearchange.plan.PlannedClass;
import fr.ent.core.yearchange.plan.PupilGroup;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says in a plan what becomes of each pupil, anew whenever its classes change. What a person said of a pupil stays. */
@Component
class PlanPupils {

    private final PlanRows plans;
    private final ProposeClasses proposing;
    private final Directory directory;

    PlanPupils(PlanRows plans, ProposeClasses proposing, Directory directory) {
        this.plans = plans;
        this.proposing = proposing;
        this.directory = directory;
    }

    /** @return how many pupils there are */
    @Transactional(propagation = Propagation.MANDATORY)
    int plan(YearChange change) {
        List<PupilGroup> groups = plans.listGroups(change.school(), change.startsOn());
        List<PlannedClass> known = plans.listClasses(change.id());
        List<PlannedClass> classes = known.isEmpty() ? proposing.propose(change, groups) : known;
        plans.plan(
                change,
                new DecideSteps(
                                directory
                                        .findSchool(change.school())
                                        .orElseThrow()
                                        .level(),
                                classes,
                                groups)
                        .decide());
        return groups.stream().mapToInt(PupilGroup::pupils).sum();
    }
}
