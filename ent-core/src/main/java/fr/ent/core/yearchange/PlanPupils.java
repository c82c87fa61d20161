package fr.ent.core.yearchange;

import fr.ent.core.Directory;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeRows;
import fr.ent.core.yearchange.coming.ComingPupils;
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
    private final ComingPupils coming;
    private final YearChangeRows changes;

    PlanPupils(
            PlanRows plans,
            ProposeClasses proposing,
            Directory directory,
            ComingPupils coming,
            YearChangeRows changes) {
        this.plans = plans;
        this.proposing = proposing;
        this.directory = directory;
        this.coming = coming;
        this.changes = changes;
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
                                groups,
                                change.onward())
                        .decide());
        coming.place(change.id(), change.school(), change.year());
        placeElsewhere(change);
        return groups.stream().mapToInt(PupilGroup::pupils).sum();
    }

    /** Gives those who pass on a class of the other school's plan, once it has one. */
    void placeElsewhere(YearChange change) {
        plans.listNextSchools(change.id()).stream()
                .flatMap(school ->
                        coming
                                .findPlan(school, change.year())
                                .filter(plan -> coming.place(plan, school, change.year()) > 0)
                                .stream())
                .forEach(changes::touch);
    }
}
