package fr.ent.core.school.closing;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The closed days of the territory in scope as rows, of which no two close a school on one day. */
@Component
class ClosedDayRows {

    private static final String SELECT = "select id, version, school_id, label, from_day, to_day from core.closure ";

    private final Sql sql;

    ClosedDayRows(Sql sql) {
        this.sql = sql;
    }

    List<ClosedDayView> list(LocalDate from, LocalDate to) {
        return sql.of(SELECT + "where from_day <= :to and to_day >= :from order by from_day, label, id")
                .with("from", from)
                .with("to", to)
                .list(ClosedDayRows::view);
    }

    Optional<ClosedDayView> lock(ClosedDayId id) {
        return sql.of(SELECT + "where id = :id for update").with("id", id).find(ClosedDayRows::view);
    }

    /** Lets one at a time look whether a day is closed already. */
    void hold() {
        sql.of("select 1 as held from pg_advisory_xact_lock(hashtext('closure'), hashtext(core.territory()::text))")
                .get(row -> row.whole("held"));
    }

    boolean isClosed(ClosedDayId butFor, ClosedDayContent wanted) {
        return sql.of("""
                        select count(*) from core.closure
                        where id <> :id and from_day <= :to and to_day >= :from
                          and (school_id is null or cast(:school as uuid) is null or school_id = :school)""")
                        .with("id", butFor)
                        .with("from", wanted.from())
                        .with("to", wanted.to())
                        .with("school", wanted.schoolId())
                        .count()
                > 0;
    }

    void add(ClosedDayId id, ClosedDayContent content) {
        sql.of("""
                        insert into core.closure (id, school_id, label, from_day, to_day)
                        values (:id, cast(:school as uuid), :label, :from, :to)""")
                .with("id", id)
                .with("school", content.schoolId())
                .with("label", content.label())
                .with("from", content.from())
                .with("to", content.to())
                .run();
    }

    void change(ClosedDayId id, ClosedDayContent content) {
        sql.of("update core.closure set label = :label, to_day = :to, version = version + 1 where id = :id")
                .with("id", id)
                .with("label", content.label())
                .with("to", content.to())
                .run();
    }

    void delete(ClosedDayId id) {
        sql.of("delete from core.closure where id = :id").with("id", id).run();
    }

    private static ClosedDayView view(Row row) {
        return new ClosedDayView(
                row.id("id", ClosedDayId::new),
                row.whole("version"),
                row.idOrNull("school_id", SchoolId::new),
                row.text("label"),
                row.day("from_day"),
                row.day("to_day"));
    }
}
