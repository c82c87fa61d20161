package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.homework.absence.SchoolClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closed rolls over some days. */
@Component
public class RollMonths {

    private static final String MARKS = """
            select m.class_id, m.day, m.half, m.id, m.child_id, m.kind, m.collector, m.device_id, m.sequence, m.told_at,
                   m.counts_at, m.corrected, m.said_at, m.marked_by
            from homework.roll_mark m
            join homework.roll r on r.territory_id = m.territory_id and r.class_id = m.class_id and r.day = m.day
                                and r.half = m.half and r.closed_at is not null
            where m.day between :from and :to
            """;

    private final Sql sql;
    private final SchoolClock clock;

    RollMonths(Sql sql, SchoolClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A roll that was closed, and how many pupils were in the class then. */
    public record ClosedRoll(ClassId schoolClass, LocalDate date, DayHalf half, int pupils, Instant closedAt) {}

    /** How a pupil stood in a roll that was closed. */
    public record MarkedHalf(ClassId schoolClass, ChildId child, LocalDate date, DayHalf half, LastMark mark) {}

    /** The closed rolls of some days of a class: how many, and how many pupils they counted together. */
    public record RollSum(int rolls, int expected) {}

    /** Of those of these classes that have any. */
    public Map<ClassId, RollSum> sumClosed(Collection<ClassId> classes, LocalDate from, LocalDate to) {
        return sql.of("""
                        select class_id, count(*) as rolls, sum(pupils) as expected from homework.roll
                        where class_id = any(:classes) and day between :from and :to and closed_at is not null
                        group by class_id""")
                .ids("classes", classes)
                .with("from", from)
                .with("to", to)
                .map(
                        row -> row.id("class_id", ClassId::new),
                        row -> new RollSum(row.whole("rolls"), row.whole("expected")));
    }

    /** By day and half. */
    public List<ClosedRoll> listClosed(ClassId schoolClass, LocalDate from, LocalDate to) {
        return listClosed(List.of(schoolClass), from, to);
    }

    /** The same of several classes; one statement. */
    public List<ClosedRoll> listClosed(Collection<ClassId> classes, LocalDate from, LocalDate to) {
        return sql
                .of("""
                        select class_id, day, half, pupils, closed_at from homework.roll
                        where class_id = any(:classes) and day between :from and :to and closed_at is not null""")
                .ids("classes", classes)
                .with("from", from)
                .with("to", to)
                .list(row -> new ClosedRoll(
                        row.id("class_id", ClassId::new),
                        row.day("day"),
                        row.choice("half", DayHalf.class),
                        row.whole("pupils"),
                        row.instant("closed_at")))
                .stream()
                .sorted(Comparator.comparing(ClosedRoll::date).thenComparing(ClosedRoll::half))
                .toList();
    }

    /** Pupils of whom closed rolls of a class say something; the others were there. */
    public List<MarkedHalf> listMarked(ClassId schoolClass, LocalDate from, LocalDate to) {
        return listMarkedIn(List.of(schoolClass), from, to);
    }

    /** The same of several classes; one statement. */
    public List<MarkedHalf> listMarkedIn(Collection<ClassId> classes, LocalDate from, LocalDate to) {
        return halves(sql.of(MARKS + " and m.class_id = any(:classes)")
                .ids("classes", classes)
                .with("from", from)
                .with("to", to));
    }

    /** The same of these children, of whatever class. */
    public List<MarkedHalf> listMarked(Collection<ChildId> children, LocalDate from, LocalDate to) {
        return halves(sql.of(MARKS + """
                         and exists (select from homework.roll_mark c
                                     where c.territory_id = m.territory_id and c.class_id = m.class_id and c.day = m.day
                                       and c.half = m.half and c.child_id = any(:children))""")
                        .ids("children", children)
                        .with("from", from)
                        .with("to", to))
                .stream()
                .filter(half -> children.contains(half.child()))
                .toList();
    }

    private List<MarkedHalf> halves(SqlStatement marks) {
        ZoneId zone = clock.zone();
        return marks
                .groups(
                        row -> new RollKey(
                                row.id("class_id", ClassId::new), row.day("day"), row.choice("half", DayHalf.class)),
                        RollMarks::mark)
                .entrySet()
                .stream()
                .flatMap(roll -> LastMark.of(roll.getValue(), roll.getKey().date(), zone).entrySet().stream()
                        .map(last -> new MarkedHalf(
                                roll.getKey().classId(),
                                last.getKey(),
                                roll.getKey().date(),
                                roll.getKey().half(),
                                last.getValue())))
                .sorted(Comparator.comparing(MarkedHalf::date)
                        .thenComparing(MarkedHalf::half)
                        .thenComparing(half -> half.child().value()))
                .toList();
    }
}
