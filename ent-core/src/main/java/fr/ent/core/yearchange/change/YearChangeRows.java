package fr.ent.core.yearchange.change;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.yearchange.plan.OnwardPath;
import fr.ent.core.yearchange.plan.OnwardPath.OnwardWay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Changes of years of the territory in scope, as rows. */
@Component
public class YearChangeRows {

    private static final String SELECT = """
            select c.id, c.version, c.school_id, c.year_id, y.label, y.starts_on, c.state, c.onward, c.next_school_id,
                   c.applied_by, c.applied_at, c.begun_at, c.done_at
            from core.year_change c
            join core.school_year y on y.territory_id = c.territory_id and y.id = c.year_id\s""";

    private final Sql sql;

    YearChangeRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * The year that the school's pupils come to: the first one not over that some of them aren't in yet, or to which the plan of
     * another school leads pupils here.
     *
     * @return nothing when no such year was opened
     */
    public Optional<NextYear> findNextYear(SchoolId school, LocalDate today) {
        return sql.of("""
                        select y.id, y.starts_on from core.school_year y
                        where y.ends_on >= :today
                          and (exists (select from core.pupil p
                                       join core.school_class k on k.territory_id = p.territory_id and k.id = p.class_id
                                       join core.school_year o on o.territory_id = k.territory_id and o.id = k.year_id
                                       where p.school_id = :school and p.left_on is null and o.starts_on < y.starts_on)
                               or exists (select from core.year_change_pupil o
                                          join core.year_change c on c.territory_id = o.territory_id and c.id = o.change_id
                                          where o.next_school_id = :school and o.outcome is null and c.year_id = y.id
                                            and c.state in ('PREVIEWED', 'APPLIED')))
                        order by y.starts_on limit 1""")
                .with("school", school)
                .with("today", today)
                .find(row -> new NextYear(row.uuid("id"), row.day("starts_on")));
    }

    public boolean hasPupils(SchoolId school) {
        return sql.of("select count(*) from core.pupil where school_id = :school and left_on is null")
                        .with("school", school)
                        .count()
                > 0;
    }

    /** The school's latest change to a year, where it was undone before that year began. */
    public Optional<YearChange> findCalledOff(SchoolId school, UUID year) {
        return sql.of(SELECT + """
                        where c.school_id = :school and c.year_id = :year
                        order by c.created_at desc, c.id desc limit 1""")
                .with("school", school)
                .with("year", year)
                .find(YearChangeRows::change)
                .filter(change -> change.state() == YearChangeState.UNDONE && change.begunAt() == null);
    }

    /** The latest change of each school, those undone aside. */
    public List<YearChange> listLatest() {
        return sql.of(SELECT + """
                        where c.state <> 'UNDONE'
                          and not exists (select from core.year_change l
                                          where l.territory_id = c.territory_id and l.school_id = c.school_id
                                            and l.state <> 'UNDONE' and (l.created_at, l.id) > (c.created_at, c.id))
                        order by c.school_id""").list(YearChangeRows::change);
    }

    public Optional<YearChange> find(YearChangeId id) {
        return sql.of(SELECT + "where c.id = :id").with("id", id).find(YearChangeRows::change);
    }

    public Optional<YearChange> lock(YearChangeId id) {
        return sql.of(SELECT + "where c.id = :id for update of c")
                .with("id", id)
                .find(YearChangeRows::change);
    }

    /** The change of a school that is a plan, or waits for its day. */
    public Optional<YearChange> lockOpen(SchoolId school) {
        return sql.of(SELECT + "where c.school_id = :school and c.state in ('PREVIEWED', 'APPLIED') for update of c")
                .with("school", school)
                .find(YearChangeRows::change);
    }

    /** The changes of the territory that were applied and whose year has begun. */
    public List<YearChangeId> listDue(LocalDate today) {
        return sql.of("""
                        select c.id from core.year_change c
                        join core.school_year y on y.territory_id = c.territory_id and y.id = c.year_id
                        where c.state = 'APPLIED' and y.starts_on <= :today order by c.applied_at, c.id""").with("today", today).list(row -> row.id("id", YearChangeId::new));
    }

    public void add(YearChangeId id, SchoolId school, UUID year, OnwardPath onward, Created created) {
        sql.of("""
                        insert into core.year_change (id, school_id, year_id, state, onward, next_school_id, created_by, created_at)
                        values (:id, :school, :year, 'PREVIEWED', :onward, :next, :by, :now)""")
                .with("id", id)
                .with("school", school)
                .with("year", year)
                .with("onward", onward.way())
                .with("next", onward.schoolId())
                .with("by", created.by())
                .with("now", created.at())
                .run();
    }

    public void lead(YearChangeId id, OnwardPath onward) {
        sql.of("update core.year_change set onward = :onward, next_school_id = :next where id = :id")
                .with("id", id)
                .with("onward", onward.way())
                .with("next", onward.schoolId())
                .run();
    }

    /** Pupils of other schools who had a class of it have none for now. */
    public void delete(YearChangeId id) {
        sql.of(
                        "update core.year_change_pupil set class_id = null, class_change_id = null where class_change_id = :id and change_id <> :id")
                .with("id", id)
                .run();
        sql.of("with pupils as (delete from core.year_change_pupil where change_id = :id)"
                        + " delete from core.year_change where id = :id")
                .with("id", id)
                .run();
    }

    /** Another hand has written in the plan. */
    public void touch(YearChangeId id) {
        sql.of("update core.year_change set version = version + 1 where id = :id")
                .with("id", id)
                .run();
    }

    public void apply(YearChangeId id, PersonId by, Instant now) {
        sql.of("""
                        update core.year_change
                        set state = 'APPLIED', applied_by = :by, applied_at = :now, version = version + 1
                        where id = :id""").with("id", id).with("by", by).with("now", now).run();
    }

    public void begin(YearChangeId id, Instant now) {
        sql.of("update core.year_change set begun_at = :now, version = version + 1 where id = :id")
                .with("id", id)
                .with("now", now)
                .run();
    }

    public void finish(YearChangeId id, Instant now) {
        sql.of(
                        "update core.year_change set state = 'CARRIED_OUT', done_at = :now, version = version + 1 where id = :id")
                .with("id", id)
                .with("now", now)
                .run();
    }

    /**
     * No pupil has a class any more that isn't come to: those of other schools none of its own, its own none of theirs. Before
     * its year began it is remembered which, for the school may begin anew.
     */
    public void undo(YearChangeId id, Instant now) {
        sql.of("""
                        update core.year_change_pupil o
                        set kept_class_id = case when c.begun_at is null then o.class_id end, class_id = null, class_change_id = null
                        from core.year_change c
                        where c.id = :id and c.territory_id = o.territory_id and o.outcome is null
                          and (o.class_change_id = :id and o.change_id <> :id
                               or o.change_id = :id and o.class_change_id <> :id)""").with("id", id).run();
        sql.of("update core.year_change set state = 'UNDONE', undone_at = :now, version = version + 1 where id = :id")
                .with("id", id)
                .with("now", now)
                .run();
    }

    private static YearChange change(Row row) {
        return new YearChange(
                row.id("id", YearChangeId::new),
                row.whole("version"),
                row.id("school_id", SchoolId::new),
                row.uuid("year_id"),
                row.text("label"),
                row.day("starts_on"),
                row.choice("state", YearChangeState.class),
                new OnwardPath(row.choice("onward", OnwardWay.class), row.idOrNull("next_school_id", SchoolId::new)),
                row.idOrNull("applied_by", PersonId::new),
                row.instantOrNull("applied_at"),
                row.instantOrNull("begun_at"),
                row.instantOrNull("done_at"));
    }

    /** The making of a plan: by whom, and when. */
    public record Created(PersonId by, Instant at) {}

    /** A year that pupils come to. */
    public record NextYear(UUID id, LocalDate startsOn) {}
}
