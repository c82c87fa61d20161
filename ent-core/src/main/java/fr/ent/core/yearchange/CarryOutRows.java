package fr.ent.core.yearchange;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.ImportLock;
import fr.ent.core.persistence.Sql;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A change of years that becomes true, in a few statements for many pupils. */
@Component
class CarryOutRows {

    private static final String FORMER_CLASSES =
            "select distinct from_class_id from core.year_change_pupil where change_id = :change";

    private final Sql sql;
    private final ImportLock imports;

    CarryOutRows(Sql sql, ImportLock imports) {
        this.sql = sql;
        this.imports = imports;
    }

    /** The territories where a change waits and its year has begun; needs none in scope. */
    List<TerritoryId> listTerritories(Instant now) {
        return sql.of("select core.territories_with_year_changes(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    void holdImports() {
        imports.hold();
    }

    /** Moves the next pupils, or lets them leave; none once all are done. Whoever isn't where the plan found them stays. */
    List<DonePupil> movePupils(YearChange change, LocalDate on, int most) {
        return sql.of("""
                        with due as (
                            select o.territory_id, o.child_id, o.from_class_id, o.step, o.next_level, o.next_school_id, c.opened_id
                            from core.year_change_pupil o
                            left join core.year_change_class c on c.territory_id = o.territory_id
                             and c.change_id = o.class_change_id and c.id = o.class_id
                            where o.change_id = :change and o.outcome is null
                            order by o.child_id limit :most),
                        done as (
                            update core.pupil p
                            set school_id = coalesce(due.next_school_id, p.school_id),
                                class_id = coalesce(due.opened_id, p.class_id), level = coalesce(due.next_level, p.level),
                                next_step = '', left_on = case when due.step = 'LEAVES' then cast(:on as date) end,
                                version = p.version + 1
                            from due
                            where p.territory_id = due.territory_id and p.id = due.child_id and p.left_on is null
                              and p.class_id = due.from_class_id and (due.step = 'LEAVES' or due.opened_id is not null)
                            returning p.territory_id, p.id, p.class_id, p.version, due.step),
                        gone as (
                            update core.person n set left_on = :on, version = n.version + 1 from done
                            where done.step = 'LEAVES' and n.territory_id = done.territory_id and n.id = done.id
                              and n.left_on is null)
                        update core.year_change_pupil o
                        set outcome = case done.step when 'LEAVES' then 'LEFT' else case when done.id is null then 'KEPT' else 'MOVED' end end,
                            moved_version = done.version
                        from due left join done on done.territory_id = due.territory_id and done.id = due.child_id
                        where o.territory_id = due.territory_id and o.change_id = :change and o.child_id = due.child_id
                        returning o.child_id, o.outcome, o.next_school_id, done.class_id""")
                .with("change", change.id())
                .with("on", on)
                .with("most", most)
                .list(row -> new DonePupil(
                        row.id("child_id", ChildId::new),
                        row.choice("outcome", StepOutcome.class),
                        row.idOrNull("next_school_id", SchoolId::new),
                        row.idOrNull("class_id", ClassId::new)));
    }

    /** Closes the classes of the year before that nobody is in any more; their diaries are read as before. */
    void closeFormerClasses(YearChange change, LocalDate today) {
        sql.of("update core.school_class k set closed_on = :today, version = k.version + 1"
                        + " where k.closed_on is null and k.id in (" + FORMER_CLASSES + ") " + """
                        and not exists (select from core.pupil p
                                        where p.territory_id = k.territory_id and p.class_id = k.id and p.left_on is null)""")
                .with("change", change.id())
                .with("today", today)
                .run();
    }

    /** Empties decisions of the year that has begun for those who were in a class of it before: they would lead another year up. */
    void forgetDecisions(YearChange change) {
        sql.of("""
                        update core.pupil p set next_step = '', version = p.version + 1
                        from core.year_change_pupil o, core.school_class k
                        where o.change_id = :change and o.outcome = 'KEPT'
                          and p.territory_id = o.territory_id and p.id = o.child_id and p.next_step <> ''
                          and p.next_step = o.next_step
                          and k.territory_id = p.territory_id and k.id = p.class_id and k.year_id = :year""").with("change", change.id()).with("year", change.year()).run();
    }

    /**
     * How many pupils of the school are in a class of a year before whom the change doesn't know, for they came after it; once
     * it is carried out, also those of whom it knew and who weren't there meanwhile.
     */
    int countNewcomers(YearChange change) {
        return sql.of("select count(*) from " + PlanRows.PUPILS + """
                        where not exists (select from core.year_change_pupil o
                                          join core.year_change c on c.territory_id = o.territory_id and c.id = o.change_id
                                          where o.territory_id = p.territory_id and o.change_id = :change and o.child_id = p.id
                                            and (o.outcome is not null or c.state <> 'CARRIED_OUT'))""")
                .with("change", change.id())
                .with("school", change.school())
                .with("startsOn", change.startsOn())
                .count();
    }

    OutcomeCount count(YearChangeId change) {
        return count(List.of(change)).getOrDefault(change, OutcomeCount.NONE);
    }

    /** Those of these changes that have pupils. */
    Map<YearChangeId, OutcomeCount> count(List<YearChangeId> changes) {
        return sql.of("""
                        select change_id, count(*) as pupils, count(*) filter (where outcome = 'MOVED') as moved,
                               count(*) filter (where outcome = 'LEFT') as gone,
                               count(*) filter (where outcome = 'KEPT') as kept,
                               count(*) filter (where outcome is null and class_id is null and step <> 'LEAVES') as undecided
                        from core.year_change_pupil where change_id = any(:changes) group by change_id""")
                .ids("changes", changes)
                .map(
                        row -> row.id("change_id", YearChangeId::new),
                        row -> new OutcomeCount(
                                row.whole("pupils"),
                                row.whole("moved"),
                                row.whole("gone"),
                                row.whole("kept"),
                                row.whole("undecided")));
    }

    /** The outcome of a pupil's step. */
    enum StepOutcome {
        MOVED,
        LEFT,
        /** The pupil was elsewhere already, or away. */
        KEPT
    }

    /**
     * A pupil whose step is done.
     *
     * @param nextSchool of the town that the step leads to; null where it leads to no other
     * @param schoolClass in which the pupil is now; null for one who stayed where they were
     */
    record DonePupil(
            ChildId child,
            StepOutcome outcome,
            @Nullable SchoolId nextSchool,
            @Nullable ClassId schoolClass) {}

    /**
     * Pupils of a plan, and how many of them moved, left, or stayed because they were elsewhere already.
     *
     * @param undecided of how many nobody has said what becomes of them, or another school has no class yet
     */
    record OutcomeCount(int pupils, int moved, int left, int kept, int undecided) {

        static final OutcomeCount NONE = new OutcomeCount(0, 0, 0, 0, 0);
    }
}
