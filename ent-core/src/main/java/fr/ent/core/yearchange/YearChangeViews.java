package fr.ent.core.yearchange;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.leaving.LeavingEffects;
import fr.ent.core.leaving.LeavingEnds;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.yearchange.CarryOutRows.OutcomeCount;
import fr.ent.core.yearchange.YearChangeView.LevelCount;
import fr.ent.core.yearchange.YearChangeView.MoveView;
import fr.ent.core.yearchange.YearChangeView.PlannedClassView;
import fr.ent.core.yearchange.YearChangeView.YearChangeSummary;
import fr.ent.core.yearchange.begin.TeacherRows;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeClock;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.change.YearChangeState;
import fr.ent.core.yearchange.plan.PlanOddity;
import fr.ent.core.yearchange.plan.PupilStep;
import fr.ent.core.yearchange.plan.SchoolLevel;
import fr.ent.core.yearchange.plan.StepOrigin;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads changes of years: a fixed number of statements for one, whatever its size. */
@Component
class YearChangeViews {

    private static final String NAME =
            "n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name";

    private final Sql sql;
    private final PlanRows plans;
    private final CarryOutRows done;
    private final LeavingEffects effects;
    private final YearChangeClock clock;

    YearChangeViews(Sql sql, PlanRows plans, CarryOutRows done, LeavingEffects effects, YearChangeClock clock) {
        this.sql = sql;
        this.plans = plans;
        this.done = done;
        this.effects = effects;
        this.clock = clock;
    }

    YearChangeView view(YearChange change) {
        boolean isPlan = change.state() == YearChangeState.PREVIEWED;
        boolean isAhead = isPlan || change.state() == YearChangeState.APPLIED;
        boolean waits = change.state() == YearChangeState.APPLIED && change.begunAt() == null;
        int newcomers = isPlan || change.state() == YearChangeState.UNDONE ? 0 : done.countNewcomers(change);
        return new YearChangeView(
                summary(change, done.count(change.id())),
                change.onward(),
                classes(change, isAhead),
                moves(change),
                isAhead ? teachers(change) : List.of(),
                isAhead ? teachersWithoutClass(change.id()) : List.of(),
                isPlan || waits ? plans.countOutdated(change) - newcomers : 0,
                newcomers,
                isAhead ? ends(change) : LeavingEnds.NONE);
    }

    List<YearChangeSummary> list(List<YearChange> changes) {
        Map<YearChangeId, OutcomeCount> counts =
                done.count(changes.stream().map(YearChange::id).toList());
        return changes.stream()
                .map(change -> summary(change, counts.getOrDefault(change.id(), OutcomeCount.NONE)))
                .toList();
    }

    private YearChangeSummary summary(YearChange change, OutcomeCount progress) {
        boolean isApplied = change.state() == YearChangeState.APPLIED || change.state() == YearChangeState.CARRIED_OUT;
        return new YearChangeSummary(
                change.id(),
                change.version(),
                change.school(),
                change.yearLabel(),
                change.startsOn(),
                change.state(),
                change.appliedAt(),
                change.doneAt(),
                isApplied && clock.canBeUndone(change),
                progress);
    }

    /** @param isAhead teachers who have lost their right meanwhile won't teach them */
    private List<PlannedClassView> classes(YearChange planned, Boolean isAhead) {
        YearChangeId change = planned.id();
        Map<ClassId, List<PersonName>> teachers = sql.of("select t.class_id, " + NAME + """
                         from core.year_change_teacher t
                        join core.person n on n.territory_id = t.territory_id and n.id = t.person_id
                        where t.change_id = :change
                          and (not :ahead or n.left_on is null and n.id in (select h.person_id from\s""" + TeacherRows.HOLDERS + """
                               h)) order by n.family_key, n.given_key""")
                .with("change", change)
                .with("ahead", isAhead)
                .with("school", planned.school())
                .with("now", clock.now())
                .groups(row -> row.id("class_id", ClassId::new), YearChangeViews::name);
        Map<ClassId, List<LevelCount>> levels = sql.of("""
                        select class_id, next_level, count(*) as pupils from core.year_change_pupil
                        where class_change_id = :change group by class_id, next_level""")
                .with("change", change)
                .groups(
                        row -> row.id("class_id", ClassId::new),
                        row -> new LevelCount(row.choiceOrNull("next_level", SchoolLevel.class), row.whole("pupils")));
        return sql.of("""
                        select c.id, c.name, c.levels, c.opened_id is not null as opened,
                               (select count(*) from core.year_change_pupil o
                                where o.territory_id = c.territory_id and o.class_change_id = c.change_id and o.class_id = c.id) as pupils
                        from core.year_change_class c where c.change_id = :change order by c.name, c.id""")
                .with("change", change)
                .list(row -> new PlannedClassView(
                        row.id("id", ClassId::new),
                        row.text("name"),
                        Set.copyOf(row.choices("levels", SchoolLevel.class)),
                        row.flag("opened"),
                        row.whole("pupils"),
                        levels.getOrDefault(row.id("id", ClassId::new), List.of()),
                        teachers.getOrDefault(row.id("id", ClassId::new), List.of())));
    }

    /** Its own pupils, and those who come from other schools. */
    private List<MoveView> moves(YearChange change) {
        return sql.of("""
                        select k.school_id, o.from_class_id, k.name, o.step, o.origin, o.oddity, o.next_level, o.next_school_id,
                               case when o.class_change_id = :change then o.class_id end as class_id,
                               o.class_id is not null as placed, count(*) as pupils
                        from core.year_change_pupil o
                        join core.school_class k on k.territory_id = o.territory_id and k.id = o.from_class_id
                        where o.change_id = :change or\s""" + PupilPages.COMING + """
                        group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
                        order by k.school_id <> :school, k.name, o.from_class_id, pupils desc, o.step, 9""")
                .with("change", change.id())
                .with("school", change.school())
                .with("year", change.year())
                .list(row -> new MoveView(
                        row.id("school_id", SchoolId::new),
                        row.id("from_class_id", ClassId::new),
                        row.text("name"),
                        row.choice("step", PupilStep.class),
                        row.choice("origin", StepOrigin.class),
                        row.choiceOrNull("oddity", PlanOddity.class),
                        row.choiceOrNull("next_level", SchoolLevel.class),
                        row.idOrNull("next_school_id", SchoolId::new),
                        row.idOrNull("class_id", ClassId::new),
                        row.flag("placed"),
                        row.whole("pupils")));
    }

    private List<PersonName> teachers(YearChange change) {
        return sql.of("select " + NAME + " from core.person n join " + TeacherRows.HOLDERS + """
                        h on h.person_id = n.id where n.left_on is null order by n.family_key, n.given_key, n.id""")
                .with("school", change.school())
                .with("now", clock.now())
                .list(YearChangeViews::name);
    }

    private List<PersonName> teachersWithoutClass(YearChangeId change) {
        return sql.of("select distinct n.family_key, n.given_key, " + NAME + """
                         from core.role_grant r
                        join core.person n on n.territory_id = r.territory_id and n.id = r.person_id and n.left_on is null
                        where r.role = 'TEACHER' and r.scope_type = 'CLASS' and r.replaces is null
                          and (r.ends_at is null or r.ends_at > :now)
                          and r.scope_id in (select from_class_id from core.year_change_pupil where change_id = :change)
                          and not exists (select from core.year_change_teacher t
                                          where t.territory_id = r.territory_id and t.change_id = :change
                                            and t.person_id = r.person_id)
                        order by n.family_key, n.given_key, n.id""")
                .with("change", change)
                .with("now", clock.now())
                .list(YearChangeViews::name);
    }

    /** Counts the ends for those who leave, and for those who come to another school. */
    private LeavingEnds ends(YearChange change) {
        LocalDate first = change.startsOn().isAfter(clock.today()) ? change.startsOn() : clock.today();
        Map<ChildId, LocalDate> leaving = new HashMap<>();
        Map<ChildId, SchoolId> moving = new HashMap<>();
        sql.of("""
                        select child_id, next_school_id from core.year_change_pupil
                        where change_id = :change and step in ('LEAVES', 'PASSES_ON') and outcome is null""").with("change", change.id()).each(row -> {
            ChildId child = row.id("child_id", ChildId::new);
            SchoolId next = row.idOrNull("next_school_id", SchoolId::new);
            if (next == null) {
                leaving.put(child, first);
            } else {
                moving.put(child, next);
            }
        });
        return Stream.concat(
                        effects.count(leaving).values().stream(), effects.countMoving(moving, first).values().stream())
                .reduce(LeavingEnds.NONE, LeavingEnds::plus);
    }

    private static PersonName name(Row row) {
        return new PersonName(row.id("id", PersonId::new), row.text("given_name"), row.text("family_name"));
    }
}
