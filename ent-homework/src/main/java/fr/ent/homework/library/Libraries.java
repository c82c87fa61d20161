package fr.ent.homework.library;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The libraries of the territory in scope: a row for each school, from its first book or rule on. */
@Component
public class Libraries {

    private final Sql sql;

    Libraries(Sql sql) {
        this.sql = sql;
    }

    /** The rule of a school, without holding it. */
    public LibraryRule getRule(SchoolId school) {
        return sql.of("select books_at_once, days from homework.library where school_id = :school")
                .with("school", school)
                .find(Libraries::rule)
                .orElse(LibraryRule.USUAL);
    }

    /** The rule for a class: its own, or its school's. */
    public LibraryRule getRule(SchoolId school, ClassId schoolClass) {
        LibraryRule own = listClassRules(List.of(schoolClass)).get(schoolClass);
        return own == null ? getRule(school) : own;
    }

    /** Those of these classes that have a rule of their own. */
    public Map<ClassId, LibraryRule> listClassRules(Collection<ClassId> classes) {
        return sql.of("""
                        select class_id, books_at_once, days from homework.class_lending_rule
                        where class_id = any(:classes)""").ids("classes", classes).map(row -> row.id("class_id", ClassId::new), Libraries::rule);
    }

    void setClassRule(ClassId schoolClass, LibraryRule rule) {
        sql.of("""
                        insert into homework.class_lending_rule (class_id, books_at_once, days)
                        values (:class, :books, :days)
                        on conflict (territory_id, class_id)
                        do update set books_at_once = excluded.books_at_once, days = excluded.days""")
                .with("class", schoolClass)
                .with("books", rule.booksAtOnce())
                .with("days", rule.days())
                .run();
    }

    void removeClassRule(ClassId schoolClass) {
        sql.of("delete from homework.class_lending_rule where class_id = :class")
                .with("class", schoolClass)
                .run();
    }

    public void setRule(SchoolId school, LibraryRule rule) {
        sql.of("""
                        insert into homework.library (school_id, books_at_once, days) values (:school, :books, :days)
                        on conflict (territory_id, school_id)
                        do update set books_at_once = excluded.books_at_once, days = excluded.days""")
                .with("school", school)
                .with("books", rule.booksAtOnce())
                .with("days", rule.days())
                .run();
    }

    /** Holds the library until the transaction ends, so that one desk after the other counts loans and gives numbers. */
    public void hold(SchoolId school) {
        sql.of("insert into homework.library (school_id) values (:school) on conflict do nothing")
                .with("school", school)
                .run();
        sql.of("select school_id from homework.library where school_id = :school for update")
                .with("school", school)
                .get(row -> row.id("school_id", SchoolId::new));
    }

    /** The first of so many numbers for copies that nothing else gets. */
    public long takeCopyNumbers(SchoolId school, int count) {
        return sql.of("""
                        update homework.library set next_copy = next_copy + :count where school_id = :school
                        returning next_copy - :count as first""").with("count", count).with("school", school).get(row -> row.number("first"));
    }

    /** Leaves a number out that a label bears already. */
    public void skipCopyNumber(SchoolId school, long number) {
        sql.of("update homework.library set next_copy = greatest(next_copy, :next) where school_id = :school")
                .with("next", number + 1)
                .with("school", school)
                .run();
    }

    /** The first of so many numbers for reader cards. */
    public int takeCardNumbers(SchoolId school, int count) {
        return sql.of("""
                        update homework.library set next_card = next_card + :count where school_id = :school
                        returning next_card - :count as first""").with("count", count).with("school", school).get(row -> row.whole("first"));
    }

    /** Whether the head lets the librarians of the town keep the library. */
    public boolean isKeptByTown(SchoolId school) {
        return sql.of("select town_keeps from homework.library where school_id = :school")
                .with("school", school)
                .find(row -> row.flag("town_keeps"))
                .orElse(false);
    }

    /** The schools whose library the librarians of the town keep. */
    public List<SchoolId> listKeptByTown() {
        return sql.of("select school_id from homework.library where town_keeps order by school_id")
                .list(row -> row.id("school_id", SchoolId::new));
    }

    public void letTownKeep(SchoolId school, boolean keeps) {
        sql.of("""
                        insert into homework.library (school_id, town_keeps) values (:school, :keeps)
                        on conflict (territory_id, school_id) do update set town_keeps = excluded.town_keeps""").with("school", school).with("keeps", keeps).run();
    }

    private static LibraryRule rule(Row row) {
        return new LibraryRule(row.whole("books_at_once"), row.whole("days"));
    }
}
