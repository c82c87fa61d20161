package fr.ent.core.yearchange.coming;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.yearchange.change.YearChangeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pupils whom the plans of other schools lead to a school, as rows: they get a class of its own plan. */
@Component
public class ComingPupils {

    /** Rows {@code o} of plans for {@code :year}, which aren't carried out, of pupils who come to {@code :school}. */
    private static final String COMING = """
            core.year_change_pupil o
            join core.year_change s on s.territory_id = o.territory_id and s.id = o.change_id
             and o.next_school_id = :school and o.step = 'PASSES_ON' and o.outcome is null
             and s.year_id = :year and s.state in ('PREVIEWED', 'APPLIED')\s""";

    private final Sql sql;

    ComingPupils(Sql sql) {
        this.sql = sql;
    }

    /** The plan of a school for a year, undone ones aside. */
    public Optional<YearChangeId> findPlan(SchoolId school, UUID year) {
        return sql.of("""
                        select id from core.year_change
                        where school_id = :school and year_id = :year and state <> 'UNDONE'
                        order by created_at desc, id limit 1""").with("school", school).with("year", year).find(row -> row.id("id", YearChangeId::new));
    }

    /**
     * Gives those without a class one of the school's plan that teaches their next level, spread evenly and first into the one with the fewest of it;
     * the others keep theirs.
     *
     * @return how many got one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int place(YearChangeId plan, SchoolId school, UUID year) {
        return sql.of("""
                        with teaching as (
                            select c.id, taught.level, row_number() over (
                                       partition by taught.level
                                       order by (select count(*) from core.year_change_pupil i
                                                 where i.territory_id = c.territory_id and i.class_change_id = c.change_id
                                                   and i.class_id = c.id and i.next_level = taught.level), c.name, c.id) - 1 as place,
                                   count(*) over (partition by taught.level) as classes
                            from core.year_change_class c cross join unnest(c.levels) as taught (level)
                            where c.change_id = :plan),
                        coming as (
                            select o.territory_id, o.change_id, o.child_id, o.next_level,
                                   row_number() over (partition by o.next_level order by o.from_class_id, o.child_id) - 1 as place
                            from\s""" + COMING + """
                            where o.class_id is null)
                        update core.year_change_pupil u
                        set class_change_id = :plan, class_id = teaching.id,
                            oddity = case when u.oddity = 'NO_CLASS' then null else u.oddity end
                        from coming join teaching
                          on teaching.level = coming.next_level and teaching.place = coming.place % teaching.classes
                        where u.territory_id = coming.territory_id and u.change_id = coming.change_id
                          and u.child_id = coming.child_id""")
                .with("plan", plan)
                .with("school", school)
                .with("year", year)
                .run();
    }

    /** How many come to the school in that year for whom it has no class yet. */
    public int countWithoutClass(SchoolId school, UUID year) {
        return sql.of("select count(*) from " + COMING + "where o.class_id is null")
                .with("school", school)
                .with("year", year)
                .count();
    }

    /** Puts a pupil who comes to the school into another class of its plan. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean move(YearChangeId plan, ChildId child, ClassId schoolClass) {
        return sql.of("""
                        update core.year_change_pupil o set class_id = c.id, class_change_id = c.change_id
                        from core.year_change_class c, core.year_change p, core.year_change s
                        where c.change_id = :plan and c.id = :class and p.territory_id = c.territory_id and p.id = :plan
                          and s.territory_id = o.territory_id and s.id = o.change_id and s.year_id = p.year_id
                          and s.state in ('PREVIEWED', 'APPLIED') and o.territory_id = c.territory_id
                          and o.child_id = :child and o.step = 'PASSES_ON' and o.outcome is null
                          and o.next_school_id = p.school_id""")
                .with("plan", plan)
                .with("class", schoolClass)
                .with("child", child)
                .changedOne();
    }

    /** The schools to which pupils of a plan pass on, whose own plan isn't applied. */
    public Set<SchoolId> listUnready(YearChangeId change) {
        return sql.of("""
                        select distinct o.next_school_id from core.year_change_pupil o
                        left join core.year_change p on p.territory_id = o.territory_id and p.id = o.class_change_id
                        where o.change_id = :change and o.step = 'PASSES_ON'
                          and coalesce(p.state not in ('APPLIED', 'CARRIED_OUT'), true)""").with("change", change).set(row -> row.id("next_school_id", SchoolId::new));
    }

    /** The plans that pupils of a plan pass on to. */
    public List<YearChangeId> listReceiving(YearChangeId change) {
        return sql.of("""
                        select distinct class_change_id from core.year_change_pupil
                        where change_id = :change and class_change_id <> :change""").with("change", change).list(row -> row.id("class_change_id", YearChangeId::new));
    }

    /** So many pupils of a plan come to each of these schools. */
    public List<ComingCount> countBySchool(YearChangeId change) {
        return sql.of("""
                        select o.next_school_id, o.class_change_id, f.name, count(*) as pupils from core.year_change_pupil o
                        join core.year_change c on c.territory_id = o.territory_id and c.id = o.change_id
                        join core.school f on f.territory_id = c.territory_id and f.id = c.school_id
                        where o.change_id = :change and o.step = 'PASSES_ON' and o.class_change_id is not null
                        group by o.next_school_id, o.class_change_id, f.name order by o.next_school_id""")
                .with("change", change)
                .list(row -> new ComingCount(
                        row.id("next_school_id", SchoolId::new),
                        row.id("class_change_id", YearChangeId::new),
                        row.text("name"),
                        row.whole("pupils")));
    }

    /** Those who head a school. */
    public List<PersonId> listHeads(SchoolId school, Instant now) {
        return sql.of("""
                        select r.person_id from core.role_grant r
                        join core.person n on n.territory_id = r.territory_id and n.id = r.person_id and n.left_on is null
                        where r.role = 'HEAD' and r.scope_type = 'SCHOOL' and r.scope_id = :school
                          and (r.ends_at is null or r.ends_at > :now)""").with("school", school).with("now", now).list(row -> row.id("person_id", PersonId::new));
    }

    /**
     * Pupils who come to a school.
     *
     * @param plan of that school
     * @param from the school they come from, by its name
     */
    public record ComingCount(SchoolId school, YearChangeId plan, String from, int pupils) {}
}
