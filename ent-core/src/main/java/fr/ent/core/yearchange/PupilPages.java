package fr.ent.core.yearchange;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.yearchange.CarryOutRows.StepOutcome;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.plan.PlanOddity;
import fr.ent.core.yearchange.plan.PupilStep;
import fr.ent.core.yearchange.plan.SchoolLevel;
import fr.ent.core.yearchange.plan.StepOrigin;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pages through the pupils of a plan, class by class. */
@Component
class PupilPages {

    private static final int PAGE = 50;

    /** Whether a row {@code o} of another school's plan leads into the plan {@code :change} of {@code :school} for {@code :year}. */
    static final String COMING = """
            o.class_change_id = :change
            or o.next_school_id = :school and o.class_id is null
               and exists (select from core.year_change s
                           where s.territory_id = o.territory_id and s.id = o.change_id and s.year_id = :year
                             and s.state in ('PREVIEWED', 'APPLIED'))\s""";

    private final Sql sql;
    private final YearChangeTrail trail;

    PupilPages(Sql sql, YearChangeTrail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    PlannedPupilPage read(YearChange change, ClassId from, int after, PersonId by) {
        if (after < 0) {
            throw new InvalidInput("after", "out-of-range");
        }
        trail.read(by, change);
        List<PlannedPupil> pupils = sql.of("""
                        select o.child_id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               o.level, o.next_step, o.step, o.origin, o.oddity, o.next_level, o.next_school_id,
                               case when o.class_change_id = :change then o.class_id end as class_id, o.outcome
                        from core.year_change_pupil o
                        join core.person n on n.territory_id = o.territory_id and n.id = o.child_id
                        where o.from_class_id = :from and (o.change_id = :change or\s""" + COMING + """
                        )
                        order by n.family_key, n.given_key, n.id limit :most offset :after""")
                .with("change", change.id())
                .with("from", from)
                .with("school", change.school())
                .with("year", change.year())
                .with("most", PAGE + 1)
                .with("after", after)
                .list(row -> new PlannedPupil(
                        row.id("child_id", ChildId::new),
                        row.text("given_name"),
                        row.text("family_name"),
                        row.text("level"),
                        row.text("next_step"),
                        row.choice("step", PupilStep.class),
                        row.choice("origin", StepOrigin.class),
                        row.choiceOrNull("oddity", PlanOddity.class),
                        row.choiceOrNull("next_level", SchoolLevel.class),
                        row.idOrNull("class_id", ClassId::new),
                        row.idOrNull("next_school_id", SchoolId::new),
                        row.choiceOrNull("outcome", StepOutcome.class)));
        return new PlannedPupilPage(pupils.stream().limit(PAGE).toList(), pupils.size() > PAGE);
    }

    /**
     * A pupil and what becomes of them.
     *
     * @param level in the words of the file
     * @param decision of the school, in the words of the file; empty without one
     * @param nextSchoolId that the pupil comes to, where it is another
     */
    record PlannedPupil(
            ChildId id,
            String givenName,
            String familyName,
            String level,
            String decision,
            PupilStep step,
            StepOrigin origin,
            @Nullable PlanOddity oddity,
            @Nullable SchoolLevel nextLevel,
            @Nullable ClassId classId,
            @Nullable SchoolId nextSchoolId,
            @Nullable StepOutcome outcome) {}

    /** Some pupils, and whether there are more after them. */
    record PlannedPupilPage(List<PlannedPupil> pupils, boolean more) {
        PlannedPupilPage {
            pupils = List.copyOf(pupils);
        }
    }
}
