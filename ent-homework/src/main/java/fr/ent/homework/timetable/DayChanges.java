package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.timetable.plan.DayChangeContent;
import fr.ent.homework.timetable.plan.DayChangeFacts;
import fr.ent.homework.timetable.plan.DayChangeId;
import fr.ent.homework.timetable.plan.DayChangeKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The changes of days as they are kept. */
@Component
class DayChanges {

    private final Sql sql;

    DayChanges(Sql sql) {
        this.sql = sql;
    }

    /** The changes of each of these classes between two days, both included, in their order. */
    Map<ClassId, List<DayChangeFacts>> list(Collection<ClassId> classes, LocalDate from, LocalDate to) {
        return sql.of("""
                        select id, class_id, day, kind, starts_at, ends_at, title, note
                        from homework.day_change where class_id = any(:classes) and day between :from and :to
                        order by day, starts_at, id""")
                .ids("classes", classes)
                .with("from", from)
                .with("to", to)
                .groups(row -> row.id("class_id", ClassId::new), DayChanges::change);
    }

    List<DayChangeFacts> list(ClassId schoolClass, LocalDate from, LocalDate to) {
        return list(List.of(schoolClass), from, to).getOrDefault(schoolClass, List.of());
    }

    void add(ClassId schoolClass, DayChangeFacts change) {
        DayChangeContent content = change.content();
        sql.of("""
                        insert into homework.day_change (id, class_id, day, kind, starts_at, ends_at, title, note)
                        values (:id, :class, :day, :kind, :from, :to, :title, :note)""")
                .with("id", change.id())
                .with("class", schoolClass)
                .with("day", content.date())
                .with("kind", content.kind())
                .with("from", content.from())
                .with("to", content.to())
                .with("title", content.title())
                .with("note", content.note())
                .run();
    }

    /** Whether it was there. */
    boolean remove(ClassId schoolClass, DayChangeId change) {
        return sql.of("delete from homework.day_change where id = :id and class_id = :class")
                .with("id", change)
                .with("class", schoolClass)
                .changedOne();
    }

    private static DayChangeFacts change(Row row) {
        return new DayChangeFacts(
                row.id("id", DayChangeId::new),
                new DayChangeContent(
                        row.day("day"),
                        row.choice("kind", DayChangeKind.class),
                        row.time("starts_at"),
                        row.time("ends_at"),
                        row.text("title"),
                        row.textOrNull("note")));
    }
}
