package fr.ent.homework.progress;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.progress.skill.SkillId;
import fr.ent.homework.progress.term.SchoolTerm;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Results as they are kept. */
@Component
public class ResultRows {

    private static final String SELECT =
            "select child_id, term, skill_id, level, published_level from homework.result ";

    private final Sql sql;
    private final Clock clock;

    ResultRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Results of these children in a term: one statement. */
    public List<KeptResult> list(Collection<ChildId> children, SchoolTerm term) {
        return sql.of(SELECT + "where child_id = any(:children) and term = :term order by child_id, skill_id")
                .ids("children", children)
                .with("term", term.name())
                .list(ResultRows::read);
    }

    /** Results of a child in these terms: one statement. */
    List<KeptResult> list(ChildId child, Collection<SchoolTerm> terms) {
        return sql.of(SELECT + "where child_id = :child and term = any(:terms) order by term, skill_id")
                .with("child", child)
                .texts("terms", terms, SchoolTerm::name)
                .list(ResultRows::read);
    }

    /** Lets nobody else note or publish levels of this class in the term before the transaction ends. */
    public void hold(ClassId schoolClass, SchoolTerm term) {
        sql.of("select pg_advisory_xact_lock(hashtextextended('results:' || cast(:class as text) || :term, 0))")
                .with("class", schoolClass)
                .with("term", term.name())
                .each(row -> {});
    }

    /** Notes levels in place of former ones, and takes away those that are none; three statements. */
    void note(SchoolTerm term, Collection<NotedResult> results) {
        sql.of("""
                        insert into homework.result (child_id, term, skill_id, level, noted_at)
                        select r."childId", :term, r."skillId", r.level, :now
                        from jsonb_to_recordset(:results) as r ("childId" uuid, "skillId" uuid, level text)
                        where r.level is not null
                        on conflict (territory_id, child_id, term, skill_id) do update
                        set level = excluded.level, noted_at = excluded.noted_at""")
                .with("term", term.name())
                .with("now", clock.instant())
                .json("results", results)
                .run();
        takeAway("delete from homework.result t where t.published_level is null", term, results);
        takeAway("update homework.result t set level = null where t.published_level is not null", term, results);
    }

    private void takeAway(String act, SchoolTerm term, Collection<NotedResult> results) {
        sql.of(act + """
                         and t.term = :term
                        and exists (select from jsonb_to_recordset(:results)
                                               as r ("childId" uuid, "skillId" uuid, level text)
                                    where r.level is null and r."childId" = t.child_id and r."skillId" = t.skill_id)""").with("term", term.name()).json("results", results).run();
    }

    /** Shows families the levels of today. Those children are given of whom something new is shown; two statements. */
    public Set<ChildId> publish(Collection<ChildId> children, SchoolTerm term) {
        Set<ChildId> changed = new HashSet<>(sql.of("""
                        delete from homework.result
                        where child_id = any(:children) and term = :term and level is null returning child_id""")
                .ids("children", children)
                .with("term", term.name())
                .list(row -> row.id("child_id", ChildId::new)));
        changed.addAll(sql.of("""
                        update homework.result set published_level = level, published_at = :now
                        where child_id = any(:children) and term = :term and published_level is distinct from level
                        returning child_id""")
                .ids("children", children)
                .with("term", term.name())
                .with("now", clock.instant())
                .list(row -> row.id("child_id", ChildId::new)));
        return changed;
    }

    private static KeptResult read(Row row) {
        return new KeptResult(
                row.id("child_id", ChildId::new),
                row.text("term"),
                row.id("skill_id", SkillId::new),
                row.choiceOrNull("level", ResultLevel.class),
                row.choiceOrNull("published_level", ResultLevel.class));
    }

    /**
     * A result that is kept.
     *
     * @param level the teacher's
     * @param published the family's
     */
    public record KeptResult(
            ChildId child,
            String term,
            SkillId skill,
            @Nullable ResultLevel level,
            @Nullable ResultLevel published) {

        /** The level that somebody reads. */
        @Nullable
        ResultLevel read(boolean drafts) {
            return drafts ? level : published;
        }
    }
}
