package fr.ent.homework.absence;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.school.hours.DayHalf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Declared absences of the territory in scope, without those that were withdrawn. */
@Component
public class Absences {

    private static final String WITH_ROLL = """
            select a.id, a.child_id, a.from_day, a.to_day, a.half, a.reason, a.note, a.declared_by, a.declared_at, a.by_school,
                   exists (select from homework.roll r
                           join homework.roll_mark m on m.territory_id = r.territory_id and m.class_id = r.class_id
                                                    and m.day = r.day and m.half = r.half and m.child_id = a.child_id
                           where r.territory_id = a.territory_id and r.day between a.from_day and a.to_day
                             and (a.half is null or r.half = a.half) and r.closed_at >= a.declared_at) as counted
            from homework.absence a
            where a.withdrawn_at is null
            """;

    private final Sql sql;

    Absences(Sql sql) {
        this.sql = sql;
    }

    /** Lets one at a time look whether an absence of a child is declared already. */
    void hold(ChildId child) {
        sql.of("select 1 as held from pg_advisory_xact_lock(hashtext('absence'), hashtext(:child))")
                .with("child", child.toString())
                .get(row -> row.whole("held"));
    }

    DeclaredAbsence add(ChildId child, AbsenceContent content, PersonId by, Instant at, boolean bySchool) {
        DeclaredAbsence absence = new DeclaredAbsence(AbsenceId.next(), child, content, by, at, false, bySchool);
        sql.of("""
                        insert into homework.absence
                            (id, child_id, from_day, to_day, half, reason, note, declared_by, declared_at, by_school)
                        values (:id, :child, :from, :to, :half, :reason, :note, :by, :at, :school)""")
                .with("id", absence.id())
                .with("child", child)
                .with("from", content.from())
                .with("to", content.to())
                .with("half", content.half())
                .with("reason", content.reason())
                .with("note", content.word())
                .with("by", by)
                .with("at", at)
                .with("school", bySchool)
                .run();
        return absence;
    }

    /** Keeps what was cancelled with an absence, as the modules that booked it name it. */
    void keepBeside(AbsenceId id, Collection<UUID> cancelled) {
        sql.of("update homework.absence set beside = :beside where id = :id")
                .uuids("beside", cancelled)
                .with("id", id)
                .run();
    }

    List<UUID> listBeside(AbsenceId id) {
        return sql.of("select unnest(beside) as one from homework.absence where id = :id")
                .with("id", id)
                .list(row -> row.uuid("one"));
    }

    Optional<DeclaredAbsence> lock(AbsenceId id) {
        return sql.of(WITH_ROLL + " and a.id = :id for update of a")
                .with("id", id)
                .find(Absences::absence);
    }

    void withdraw(AbsenceId id, Instant at) {
        sql.of("update homework.absence set withdrawn_at = :at where id = :id")
                .with("at", at)
                .with("id", id)
                .run();
    }

    /** Leaves what this guardian declared of the child until a day; what begins later is withdrawn. The school's own stays. */
    void cut(ChildId child, PersonId guardian, LocalDate last, Instant at) {
        sql.of("""
                        update homework.absence
                        set to_day = greatest(from_day, :last),
                            withdrawn_at = case when from_day > :last then cast(:at as timestamptz) end
                        where child_id = :child and declared_by = :guardian and not by_school
                          and withdrawn_at is null and to_day > :last""")
                .with("child", child)
                .with("guardian", guardian)
                .with("last", last)
                .with("at", at)
                .run();
    }

    /** Those of these children that touch these days, the latest first. */
    public List<DeclaredAbsence> list(Collection<ChildId> children, LocalDate from, LocalDate to) {
        return sql.of(WITH_ROLL + """
                        and a.child_id = any(:children) and a.to_day >= :from and a.from_day <= :to
                        order by a.from_day desc, a.declared_at desc, a.id""")
                .ids("children", children)
                .with("from", from)
                .with("to", to)
                .list(Absences::absence);
    }

    private static DeclaredAbsence absence(Row row) {
        return new DeclaredAbsence(
                row.id("id", AbsenceId::new),
                row.id("child_id", ChildId::new),
                new AbsenceContent(
                        row.day("from_day"),
                        row.day("to_day"),
                        row.choiceOrNull("half", DayHalf.class),
                        row.choice("reason", AbsenceReason.class),
                        row.text("note")),
                row.id("declared_by", PersonId::new),
                row.instant("declared_at"),
                row.flag("counted"),
                row.flag("by_school"));
    }
}
