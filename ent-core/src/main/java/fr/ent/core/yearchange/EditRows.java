package fr.ent.core.yearchange;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.NameKey;
import fr.ent.core.yearchange.begin.TeacherRows;
import fr.ent.core.yearchange.change.YearChangeClock;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.plan.PlannedClass;
import fr.ent.core.yearchange.plan.PupilGroup;
import fr.ent.core.yearchange.plan.PupilStep;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The hand of a person in a plan, as rows. */
@Component
class EditRows {

    private final Sql sql;
    private final YearChangeClock clock;

    EditRows(Sql sql, YearChangeClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<PlannedClass> findClass(YearChangeId change, ClassId schoolClass) {
        return sql.of("select id, name, levels from core.year_change_class where change_id = :change and id = :id")
                .with("change", change)
                .with("id", schoolClass)
                .find(PlanRows::planned);
    }

    /** The pupil as a group of one. */
    Optional<PupilGroup> findPupil(YearChangeId change, ChildId child) {
        return sql.of("""
                        select o.from_class_id, k.name, k.levels, o.level, o.next_step from core.year_change_pupil o
                        join core.school_class k on k.territory_id = o.territory_id and k.id = o.from_class_id
                        where o.change_id = :change and o.child_id = :child""")
                .with("change", change)
                .with("child", child)
                .find(row -> new PupilGroup(
                        row.id("from_class_id", ClassId::new),
                        row.text("name"),
                        SchoolLevel.ofClass(row.text("name"), row.choices("levels", SchoolLevel.class)),
                        row.text("level"),
                        row.text("next_step"),
                        1));
    }

    void decide(
            YearChangeId change,
            ChildId child,
            PupilStep step,
            @Nullable ClassId schoolClass,
            @Nullable SchoolLevel nextLevel) {
        sql.of("""
                        update core.year_change_pupil
                        set step = :step, origin = 'HAND', oddity = null, class_id = cast(:class as uuid),
                            class_change_id = case when cast(:class as uuid) is not null then change_id end,
                            next_level = :level, next_school_id = null
                        where change_id = :change and child_id = :child""")
                .with("change", change)
                .with("child", child)
                .with("step", step)
                .with("class", schoolClass)
                .with("level", nextLevel)
                .run();
    }

    void passOn(YearChangeId change, ChildId child, SchoolId school, SchoolLevel nextLevel) {
        sql.of("""
                        update core.year_change_pupil
                        set step = 'PASSES_ON', origin = 'HAND', oddity = null, class_id = null, class_change_id = null,
                            next_level = :level, next_school_id = :school
                        where change_id = :change and child_id = :child""")
                .with("change", change)
                .with("child", child)
                .with("school", school)
                .with("level", nextLevel)
                .run();
    }

    /** Whether another class of the plan has a name that imports take for this one. */
    boolean isTaken(YearChangeId change, PlannedClass wanted) {
        return sql.of("select name from core.year_change_class where change_id = :change and id <> :id")
                .with("change", change)
                .with("id", wanted.id())
                .set(row -> NameKey.of(row.text("name")))
                .contains(NameKey.of(wanted.name()));
    }

    /** A class that the school has already keeps its name. */
    boolean changeClass(YearChangeId change, PlannedClass wanted) {
        return sql.of("""
                        update core.year_change_class
                        set name = case when opened_id is null then :name else name end,
                            levels = string_to_array(:levels, ',')
                        where change_id = :change and id = :id""")
                .with("change", change)
                .with("id", wanted.id())
                .with("name", wanted.name())
                .with("levels", PlanRows.levels(wanted.levels()))
                .changedOne();
    }

    /** Pupils of other schools who had a class that doesn't teach their level any more have none for now. */
    void turnAway(YearChangeId change, PlannedClass known) {
        sql.of("""
                        update core.year_change_pupil set class_id = null, class_change_id = null
                        where class_change_id = :change and change_id <> :change and class_id = :class
                          and not coalesce(next_level = any(string_to_array(:levels, ',')), true)""")
                .with("change", change)
                .with("class", known.id())
                .with("levels", PlanRows.levels(known.levels()))
                .run();
    }

    boolean removeClass(YearChangeId change, ClassId schoolClass) {
        sql.of("""
                        update core.year_change_pupil
                        set step = case when change_id = :change then 'UNDECIDED' else step end,
                            origin = case when change_id = :change then 'LEVEL' else origin end,
                            oddity = 'NO_CLASS', class_id = null, class_change_id = null
                        where class_change_id = :change and class_id = :class""").with("change", change).with("class", schoolClass).run();
        return sql.of("delete from core.year_change_class where change_id = :change and id = :class")
                .with("change", change)
                .with("class", schoolClass)
                .changedOne();
    }

    void dismissTeachers(YearChangeId change, ClassId schoolClass) {
        sql.of("delete from core.year_change_teacher where change_id = :change and class_id = :class")
                .with("change", change)
                .with("class", schoolClass)
                .run();
    }

    /** Whether all of them teach at the school, or head it. */
    boolean areTeachers(SchoolId school, Set<PersonId> people) {
        return sql.of("select count(*) from " + TeacherRows.HOLDERS + " h where h.person_id = any(:people)")
                        .with("school", school)
                        .with("now", clock.now())
                        .ids("people", people)
                        .count()
                == people.size();
    }
}
