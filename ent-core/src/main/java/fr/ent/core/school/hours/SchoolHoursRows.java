package fr.ent.core.school.hours;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The hours of schools as they are kept. */
@Component
public class SchoolHoursRows {

    private final Sql sql;

    SchoolHoursRows(Sql sql) {
        this.sql = sql;
    }

    /** The hours of a school; the usual ones where nobody has written others. */
    public SchoolHours get(SchoolId school) {
        List<HalfDay> halves = sql.of("""
                        select weekday, half, starts_at, ends_at from core.school_hours where school_id = :school""").with("school", school).list(SchoolHoursRows::half);
        return halves.isEmpty() ? SchoolHours.USUAL : new SchoolHours(halves);
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

    private static HalfDay half(Row row) {
        return new HalfDay(
                row.choice("weekday", DayOfWeek.class),
                row.choice("half", DayHalf.class),
                row.time("starts_at"),
                row.time("ends_at"));
    }
}
