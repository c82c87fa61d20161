package fr.ent.core.yearchange;

import fr.ent.core.ClassId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.plan.GroupPlan;
import fr.ent.core.yearchange.plan.PlannedClass;
import fr.ent.core.yearchange.plan.PupilGroup;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The plan of a change of years, as rows; as many statements for a pupil as for ten thousand. */
@Component
class PlanRows {

    /** Pupils of {@code :school} who are in a class of a year before the one that begins on {@code :startsOn}. */
    static final String PUPILS = """
            core.pupil p
            join core.school_class k on k.territory_id = p.territory_id and k.id = p.class_id
            join core.school_year o on o.territory_id = k.territory_id and o.id = k.year_id
             and p.school_id = :school and p.left_on is null and o.starts_on < :startsOn\s""";

    private final Sql sql;

    PlanRows(Sql sql) {
        this.sql = sql;
    }

    List<PupilGroup> listGroups(SchoolId school, LocalDate startsOn) {
        return sql.of(
                        "select p.class_id, k.name, k.levels, p.level, p.next_step, count(*) as pupils from " + PUPILS
                                + "group by p.class_id, k.name, k.levels, p.level, p.next_step order by k.name, p.class_id, p.level, p.next_step")
                .with("school", school)
                .with("startsOn", startsOn)
                .list(row -> new PupilGroup(
                        row.id("class_id", ClassId::new),
                        row.text("name"),
                        SchoolLevel.ofClass(row.text("name"), row.choices("levels", SchoolLevel.class)),
                        row.text("level"),
                        row.text("next_step"),
                        row.whole("pupils")));
    }

    /** The classes that the school has in that year already. */
    List<NamedClass> listOpened(SchoolId school, UUID year) {
        return sql.of("""
                        select id, name, levels from core.school_class
                        where school_id = :school and year_id = :year and closed_on is null order by name""")
                .with("school", school)
                .with("year", year)
                .list(row -> new NamedClass(
                        row.id("id", ClassId::new),
                        row.text("name"),
                        SchoolLevel.ofClass(row.text("name"), row.choices("levels", SchoolLevel.class))));
    }

    /** Whether a file of that year's pupils has named the school's classes. */
    boolean isImported(SchoolId school, UUID year) {
        return sql.of("""
                        select count(*) from core.import_batch
                        where school_id = :school and year_id = :year and state = 'APPLIED'
                          and jsonb_exists(files, 'pupils')""").with("school", school).with("year", year).count() > 0;
    }

    List<PlannedClass> listClasses(YearChangeId change) {
        return sql.of("select id, name, levels from core.year_change_class where change_id = :change order by name, id")
                .with("change", change)
                .list(PlanRows::planned);
    }

    static PlannedClass planned(Row row) {
        return new PlannedClass(
                row.id("id", ClassId::new), row.text("name"), Set.copyOf(row.choices("levels", SchoolLevel.class)));
    }

    /** @param opened whether the school has them under these ids */
    void addClasses(YearChangeId change, List<PlannedClass> classes, Boolean opened) {
        sql.of("""
                        insert into core.year_change_class (change_id, id, name, levels, opened_id)
                        select :change, c.id, c.name, string_to_array(c.levels, ','), case when :opened then c.id end
                        from unnest(:ids, :names, :levels) as c (id, name, levels)""")
                .with("change", change)
                .with("opened", opened)
                .ids("ids", classes, PlannedClass::id)
                .texts("names", classes, PlannedClass::name)
                .texts("levels", classes, one -> levels(one.levels()))
                .run();
    }

    static String levels(Set<SchoolLevel> levels) {
        return Arrays.stream(SchoolLevel.values())
                .filter(levels::contains)
                .map(SchoolLevel::name)
                .collect(Collectors.joining(","));
    }

    /** Those who teach these classes; {@code schoolClass} is the one they teach. */
    List<PlannedTeacher> listTeachers(List<ClassId> classes, Instant now) {
        return sql.of("""
                        select r.scope_id, r.person_id from core.role_grant r
                        join core.person n on n.territory_id = r.territory_id and n.id = r.person_id and n.left_on is null
                        where r.role = 'TEACHER' and r.scope_type = 'CLASS' and r.scope_id = any(:classes)
                          and r.replaces is null and (r.ends_at is null or r.ends_at > :now)""")
                .ids("classes", classes)
                .with("now", now)
                .list(row -> new PlannedTeacher(row.id("scope_id", ClassId::new), row.id("person_id", PersonId::new)));
    }

    void addTeachers(YearChangeId change, List<PlannedTeacher> teachers) {
        sql.of("""
                        insert into core.year_change_teacher (change_id, class_id, person_id, grant_id)
                        select :change, t.class_id, t.person_id, t.grant_id
                        from unnest(:classes, :people, :grants) as t (class_id, person_id, grant_id)
                        on conflict do nothing""")
                .with("change", change)
                .ids("classes", teachers, PlannedTeacher::schoolClass)
                .ids("people", teachers, PlannedTeacher::person)
                .uuids("grants", teachers, teacher -> NewId.next())
                .run();
    }

    /** Writes what becomes of each pupil. What a person said of somebody who is still in the same class stays. */
    void plan(YearChange change, List<GroupPlan> plans) {
        sql.of("""
                        delete from core.year_change_pupil o
                        where o.change_id = :change
                          and not exists (select from core.pupil p
                                          where p.territory_id = o.territory_id and p.id = o.child_id
                                            and p.left_on is null and p.class_id = o.from_class_id)""").with("change", change.id()).run();
        sql.of("""
                        insert into core.year_change_pupil as o (
                            change_id, child_id, from_class_id, level, next_step, step, origin, oddity, next_level, next_school_id,
                            class_id, class_change_id)
                        select :change, p.id, p.class_id, p.level, p.next_step, g.step, g.origin, g.oddity, g.next_level,
                               case when g.step = 'PASSES_ON' then cast(:next as uuid) end,
                               g.planned, case when g.planned is not null then cast(:change as uuid) end
                        from\s""" + PUPILS + """
                        join unnest(:from, :levels, :decisions, :steps, :origins, :oddities, :nextLevels, :planned)
                             as g (former, level, decision, step, origin, oddity, next_level, planned)
                          on g.former = p.class_id and g.level = p.level and g.decision = p.next_step
                        on conflict (territory_id, change_id, child_id) do update
                        set level = excluded.level, next_step = excluded.next_step,
                            (step, origin, oddity, next_level, next_school_id, class_id, class_change_id) = (
                                select case when o.origin = 'HAND' then o.step else excluded.step end,
                                       case when o.origin = 'HAND' then o.origin else excluded.origin end,
                                       case when o.origin = 'HAND' then o.oddity else excluded.oddity end,
                                       case when o.origin = 'HAND' then o.next_level else excluded.next_level end,
                                       case when o.origin = 'HAND' then o.next_school_id else excluded.next_school_id end,
                                       case when k.keeps then o.class_id else excluded.class_id end,
                                       case when k.keeps then o.class_change_id else excluded.class_change_id end
                                from (select o.origin = 'HAND'
                                             or coalesce(o.next_school_id = excluded.next_school_id
                                                         and o.next_level = excluded.next_level, false) as keeps) k)""")
                .with("change", change.id())
                .with("school", change.school())
                .with("startsOn", change.startsOn())
                .with("next", change.onward().schoolId())
                .ids("from", plans, plan -> plan.group().from())
                .texts("levels", plans, plan -> plan.group().level())
                .texts("decisions", plans, plan -> plan.group().decision())
                .texts("steps", plans, GroupPlan::step)
                .texts("origins", plans, GroupPlan::origin)
                .texts("oddities", plans, GroupPlan::oddity)
                .texts("nextLevels", plans, GroupPlan::nextLevel)
                .ids("planned", plans, GroupPlan::schoolClass)
                .run();
    }

    /** How many pupils aren't any more as the plan has them, or aren't in it. */
    int countOutdated(YearChange change) {
        return sql.of("select count(*) from (select p.id, p.class_id, p.level, p.next_step from " + PUPILS + """
                        ) now full join (select child_id, from_class_id, level, next_step
                                         from core.year_change_pupil where change_id = :change) planned
                          on planned.child_id = now.id
                        where (now.class_id, now.level, now.next_step)
                              is distinct from (planned.from_class_id, planned.level, planned.next_step)""")
                .with("change", change.id())
                .with("school", change.school())
                .with("startsOn", change.startsOn())
                .count();
    }

    /** Those who pass on to a school that has no class for them are undecided too. */
    int countUndecided(YearChangeId change) {
        return sql.of(
                        "select count(*) from core.year_change_pupil where change_id = :change and step = any('{UNDECIDED, PASSES_ON}') and class_id is null")
                .with("change", change)
                .count();
    }

    /** The schools to which pupils of a plan pass on who have no class there yet. */
    Set<SchoolId> listNextSchools(YearChangeId change) {
        return sql.of(
                        "select distinct next_school_id from core.year_change_pupil where change_id = :change and step = 'PASSES_ON' and class_id is null")
                .with("change", change)
                .set(row -> row.id("next_school_id", SchoolId::new));
    }

    /** A class, its name, and the levels that this or who opened it tells. */
    record NamedClass(ClassId id, String name, Set<SchoolLevel> levels) {}

    /** Somebody who teaches a class. */
    record PlannedTeacher(ClassId schoolClass, PersonId person) {}
}
