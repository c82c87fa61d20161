package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.GroupId;
import fr.ent.homework.SlotId;
import fr.ent.homework.SlotKind;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.plan.SlotWeeks;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The slots of classes as they are kept. */
@Component
class TimetableRows {

    private static final String SLOTS = """
            select id, class_id, weekday, starts_at, ends_at, weeks, kind, subject, title, place, bring, starts_on, ends_on,
                   teacher_id, group_id
            from homework.timetable_slot where %s
            order by array_position(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'], weekday), starts_at, id""";

    private static final String OF_CLASSES = "class_id = any(:classes)";

    private final Sql sql;
    private final Clock clock;

    TimetableRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The version of a class's timetable; zero of one that nobody has written. */
    int version(ClassId schoolClass) {
        return sql.of("select version from homework.timetable where class_id = :class")
                .with("class", schoolClass)
                .find(row -> row.whole("version"))
                .orElse(0);
    }

    /** The version, held until the end of the transaction. */
    int lock(ClassId schoolClass) {
        return sql.of("""
                        insert into homework.timetable as t (class_id) values (:class)
                        on conflict (territory_id, class_id) do update set version = t.version
                        returning version""").with("class", schoolClass).get(row -> row.whole("version"));
    }

    /** The slots of each of these classes, by weekday and hour. */
    Map<ClassId, List<SlotFacts>> list(Collection<ClassId> classes) {
        return list(classes, SLOTS.formatted(OF_CLASSES));
    }

    /** Those of them that are in a place with a name. */
    Map<ClassId, List<SlotFacts>> listPlaced(Collection<ClassId> classes) {
        return list(classes, SLOTS.formatted(OF_CLASSES + " and place is not null"));
    }

    /** The slots of other classes that one of these teachers takes. */
    Map<ClassId, List<SlotFacts>> listTaken(Collection<PersonId> teachers, ClassId except) {
        return sql.of(SLOTS.formatted("teacher_id = any(:teachers) and class_id <> :class"))
                .ids("teachers", teachers)
                .with("class", except)
                .groups(row -> row.id("class_id", ClassId::new), TimetableRows::slot);
    }

    /** The slots of other classes for one of these groups. */
    Map<ClassId, List<SlotFacts>> listOfGroups(Collection<GroupId> groups, ClassId except) {
        return sql.of(SLOTS.formatted("group_id = any(:groups) and class_id <> :class"))
                .ids("groups", groups)
                .with("class", except)
                .groups(row -> row.id("class_id", ClassId::new), TimetableRows::slot);
    }

    /** Those of these ids that slots of other classes have. */
    Set<SlotId> listElsewhere(Collection<SlotId> ids, ClassId except) {
        return new HashSet<>(
                sql.of("select id from homework.timetable_slot where id = any(:ids) and class_id <> :class")
                        .ids("ids", ids)
                        .with("class", except)
                        .set(row -> row.id("id", SlotId::new)));
    }

    private Map<ClassId, List<SlotFacts>> list(Collection<ClassId> classes, String statement) {
        return sql.of(statement)
                .ids("classes", classes)
                .groups(row -> row.id("class_id", ClassId::new), TimetableRows::slot);
    }

    List<SlotFacts> list(ClassId schoolClass) {
        return list(List.of(schoolClass)).getOrDefault(schoolClass, List.of());
    }

    /** Puts these slots in the place of all that the class had. */
    void replace(ClassId schoolClass, List<SlotFacts> slots) {
        sql.of("delete from homework.timetable_slot where class_id = :class")
                .with("class", schoolClass)
                .run();
        sql.of("""
                        insert into homework.timetable_slot
                            (id, class_id, weekday, starts_at, ends_at, weeks, kind, subject, title, place, bring, starts_on,
                             ends_on, teacher_id, group_id)
                        select s.id, :class, s.weekday, s."from", s."to", s.weeks, s.kind, s.subject, s.title, s.place,
                               s.bring, s."startsOn", s."endsOn", s."teacherId", s."groupId"
                        from jsonb_to_recordset(:slots)
                             as s (id uuid, weekday text, "from" time, "to" time, weeks text, kind text, subject text,
                                   title text, place text, bring text, "startsOn" date, "endsOn" date, "teacherId" uuid,
                                   "groupId" uuid)""").with("class", schoolClass).json("slots", slots).run();
        sql.of("update homework.timetable set version = version + 1, changed_at = :now where class_id = :class")
                .with("class", schoolClass)
                .with("now", clock.instant())
                .run();
    }

    /** Says that a day of the class isn't as it was, though its slots are. */
    void touch(ClassId schoolClass) {
        sql.of("update homework.timetable set changed_at = :now where class_id = :class")
                .with("class", schoolClass)
                .with("now", clock.instant())
                .run();
    }

    /** The last change of each of these classes' slots or days; none of one that nobody has written. */
    Map<ClassId, Instant> listChanged(Collection<ClassId> classes) {
        return sql.of("select class_id, changed_at from homework.timetable where class_id = any(:classes)")
                .ids("classes", classes)
                .map(row -> row.id("class_id", ClassId::new), row -> row.instant("changed_at"));
    }

    private static SlotFacts slot(Row row) {
        return new SlotFacts(
                row.id("id", SlotId::new),
                new SlotContent(
                        row.choice("weekday", DayOfWeek.class),
                        row.time("starts_at"),
                        row.time("ends_at"),
                        row.choice("weeks", SlotWeeks.class),
                        row.choice("kind", SlotKind.class),
                        row.choiceOrNull("subject", SchoolSubject.class),
                        row.textOrNull("title"),
                        row.textOrNull("place"),
                        row.textOrNull("bring"),
                        row.dayOrNull("starts_on"),
                        row.dayOrNull("ends_on"),
                        row.idOrNull("teacher_id", PersonId::new),
                        row.idOrNull("group_id", GroupId::new)));
    }
}
