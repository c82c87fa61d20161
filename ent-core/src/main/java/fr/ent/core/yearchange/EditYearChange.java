package fr.ent.core.yearchange;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.yearchange.PlanRows.PlannedTeacher;
import fr.ent.core.yearchange.YearChangeOutcome.Done;
import fr.ent.core.yearchange.YearChangeOutcome.NameTaken;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.coming.ComingPupils;
import fr.ent.core.yearchange.plan.PlannedClass;
import fr.ent.core.yearchange.plan.PupilGroup;
import fr.ent.core.yearchange.plan.PupilStep;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes in a plan that isn't applied yet: its classes and their teachers, and what becomes of one pupil. */
@Component
class EditYearChange {

    private final EditedPlans open;
    private final PlanRows plans;
    private final EditRows edits;
    private final PlanPupils planning;
    private final ComingPupils coming;

    EditYearChange(EditedPlans open, PlanRows plans, EditRows edits, PlanPupils planning, ComingPupils coming) {
        this.open = open;
        this.plans = plans;
        this.edits = edits;
        this.planning = planning;
        this.coming = coming;
    }

    /**
     * Says what becomes of a pupil.
     *
     * @throws NotThere without such a plan, pupil or class
     */
    @Transactional(propagation = Propagation.MANDATORY)
    YearChangeOutcome decide(
            YearChangeId id, ChildId child, PupilStep step, @Nullable ClassId schoolClass, PersonId by) {
        return open.edit(id, by, "pupil:" + child, change -> {
            PupilGroup pupil = edits.findPupil(id, child).orElseThrow(NotThere::new);
            SchoolLevel level = schoolClass == null
                    ? null
                    : edits.findClass(id, schoolClass)
                            .orElseThrow(NotThere::new)
                            .findLevel(step, pupil)
                            .orElse(null);
            edits.decide(id, child, step, schoolClass, level);
            return new Done(id);
        });
    }

    /**
     * Puts a pupil who comes from another school into another class.
     *
     * @throws NotThere without such a plan, class or pupil
     */
    @Transactional(propagation = Propagation.MANDATORY)
    YearChangeOutcome welcome(YearChangeId id, ChildId child, ClassId schoolClass, PersonId by) {
        return open.edit(id, by, "pupil:" + child, change -> {
            if (!coming.move(id, child, schoolClass)) {
                throw new NotThere();
            }
            return new Done(id);
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    YearChangeOutcome addClass(YearChangeId id, PlannedClass wanted, Set<PersonId> teachers, PersonId by) {
        return open.edit(id, by, "class:" + wanted.name(), change -> {
            if (edits.isTaken(id, wanted)) {
                return new NameTaken();
            }
            plans.addClasses(id, List.of(wanted), false);
            appoint(change, wanted.id(), teachers);
            planning.plan(change);
            return new Done(id);
        });
    }

    /** @throws NotThere without such a plan or class */
    @Transactional(propagation = Propagation.MANDATORY)
    YearChangeOutcome changeClass(YearChangeId id, PlannedClass wanted, Set<PersonId> teachers, PersonId by) {
        return open.edit(id, by, "class:" + wanted.name(), change -> {
            if (edits.isTaken(id, wanted)) {
                return new NameTaken();
            }
            if (!edits.changeClass(id, wanted)) {
                throw new NotThere();
            }
            edits.turnAway(id, wanted);
            edits.dismissTeachers(id, wanted.id());
            appoint(change, wanted.id(), teachers);
            planning.plan(change);
            return new Done(id);
        });
    }

    /**
     * Takes a class out of the plan. Its pupils go to another one of their level; without one they are undecided.
     *
     * @throws NotThere without such a plan or class
     */
    @Transactional(propagation = Propagation.MANDATORY)
    YearChangeOutcome removeClass(YearChangeId id, ClassId schoolClass, PersonId by) {
        return open.edit(id, by, "class:" + schoolClass, change -> {
            if (!edits.removeClass(id, schoolClass)) {
                throw new NotThere();
            }
            planning.plan(change);
            return new Done(id);
        });
    }

    private void appoint(YearChange change, ClassId schoolClass, Set<PersonId> teachers) {
        if (!edits.areTeachers(change.school(), teachers)) {
            throw new NotThere();
        }
        plans.addTeachers(
                change.id(),
                teachers.stream()
                        .map(teacher -> new PlannedTeacher(schoolClass, teacher))
                        .toList());
    }
}
