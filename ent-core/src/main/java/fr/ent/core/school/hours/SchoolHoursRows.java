package fr.ent.core.school.hours;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.school.hours.Wednesdays.WeekFacts;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The hours of schools as they are kept. */
@Component
public class SchoolHoursRows {

    private final Sql sql;
    private final Clock clock;

    SchoolHoursRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The hours of a school; the usual ones of the week where nobody has written others. */
    public SchoolHours get(SchoolId school) {
        return new SchoolHours(view(school).halves());
    }

    /** The same with what the week says; one statement. */
    SchoolHoursView view(SchoolId school) {
        List<WrittenHalf> rows =
                sql.of("""
                        select h.weekday, h.half, h.starts_at, h.ends_at, w.open,
                               exists (select from core.school_week n where n.territory_id = w.territory_id
                                         and n.starts_on > w.today and n.wednesday_open <> w.open) as changes
                        from (select t.id as territory_id, d.today,
                                     coalesce((select k.wednesday_open from core.school_week k
                                               where k.territory_id = t.id and k.starts_on <= d.today
                                               order by k.starts_on desc limit 1), t.wednesday_open) as open
                              from core.territory t
                              cross join lateral (
                                  select cast(cast(:now as timestamptz) at time zone t.time_zone as date) as today) d
                              where t.id = core.territory()) w
                        left join core.school_hours h on h.territory_id = w.territory_id and h.school_id = :school""").with("school", school).with("now", clock.instant()).list(SchoolHoursRows::written);
        Wednesdays wednesdays = Wednesdays.of(rows.getFirst().week());
        List<HalfDay> halves =
                rows.stream().map(WrittenHalf::half).filter(Objects::nonNull).toList();
        return halves.isEmpty()
                ? new SchoolHoursView(wednesdays.usual().halves(), false, wednesdays)
                : new SchoolHoursView(new SchoolHours(halves).halves(), true, wednesdays);
    }

    /** The half-days of those of these schools of which somebody has written the hours. */
    public Map<SchoolId, List<HalfDay>> listWritten(Collection<SchoolId> schools) {
        return sql.of("""
                        select school_id, weekday, half, starts_at, ends_at from core.school_hours
                        where school_id = any(:schools)""")
                .ids("schools", schools)
                .groups(row -> row.id("school_id", SchoolId::new), SchoolHoursRows::half);
    }

    /** Puts these in the place of those that the school had; at once with what somebody else writes, one after the other. */
    void write(SchoolId school, SchoolHours hours) {
        sql.of("select id from core.school where id = :school for no key update")
                .with("school", school)
                .each(row -> {});
        sql.of("delete from core.school_hours where school_id = :school")
                .with("school", school)
                .run();
        sql.of("""
                        insert into core.school_hours (school_id, weekday, half, starts_at, ends_at)
                        select :school, h.weekday, h.half, h."from", h."to"
                        from jsonb_to_recordset(:halves) as h (weekday text, half text, "from" time, "to" time)""").with("school", school).json("halves", hours.halves()).run();
    }

    private static WrittenHalf written(Row row) {
        return new WrittenHalf(
                row.has("weekday") ? half(row) : null, new WeekFacts(row.flag("open"), row.flag("changes")));
    }

    private static HalfDay half(Row row) {
        return new HalfDay(
                row.choice("weekday", DayOfWeek.class),
                row.choice("half", DayHalf.class),
                row.time("starts_at"),
                row.time("ends_at"));
    }

    /** A half-day, or nothing where none is written, with the week. */
    private record WrittenHalf(@Nullable HalfDay half, WeekFacts week) {}
}
