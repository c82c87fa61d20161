package fr.ent.core.yearchange;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.yearchange.YearChangeOutcome.Done;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.change.YearChangeRows;
import fr.ent.core.yearchange.coming.NextSchools;
import fr.ent.core.yearchange.plan.OnwardPath;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Leads pupils to another school of the town: all whose next level theirs doesn't teach, or one of them. */
@Component
class LeadOnward {

    private final EditedPlans plans;
    private final YearChangeRows changes;
    private final EditRows edits;
    private final PlanPupils planning;
    private final NextSchools schools;

    LeadOnward(EditedPlans plans, YearChangeRows changes, EditRows edits, PlanPupils planning, NextSchools schools) {
        this.plans = plans;
        this.changes = changes;
        this.edits = edits;
        this.planning = planning;
        this.schools = schools;
    }

    /** @throws NotThere without such a plan, or where pupils can't come from its school to the other */
    @Transactional(propagation = Propagation.MANDATORY)
    YearChangeOutcome lead(YearChangeId id, OnwardPath onward, PersonId by) {
        return plans.edit(id, by, "onward:" + onward.way(), change -> {
            SchoolId next = onward.schoolId();
            if (next != null && !schools.follows(change.school(), next)) {
                throw new NotThere();
            }
            changes.lead(id, onward);
            planning.plan(changes.lock(id).orElseThrow());
            return new Done(id);
        });
    }

    /** @throws NotThere without such a plan or pupil, or another school of the town that teaches the next level */
    @Transactional(propagation = Propagation.MANDATORY)
    YearChangeOutcome passOn(YearChangeId id, ChildId child, SchoolId school, PersonId by) {
        return plans.edit(id, by, "pupil:" + child, change -> {
            Optional<SchoolLevel> next = edits.findPupil(id, child)
                    .orElseThrow(NotThere::new)
                    .findLevel()
                    .flatMap(level -> level.after(1));
            SchoolLevel level = next.filter(one -> !school.equals(change.school()) && schools.teaches(school, one))
                    .orElseThrow(() -> new InvalidInput("schoolId", "level-not-taught"));
            edits.passOn(id, child, school, level);
            planning.placeElsewhere(change);
            return new Done(id);
        });
    }
}
