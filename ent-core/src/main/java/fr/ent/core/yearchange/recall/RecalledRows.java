package fr.ent.core.yearchange.recall;

import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.yearchange.change.YearChange;
import org.springframework.stereotype.Component;

/** Rows that a plan takes over from another, as people wrote them; classes keep their ids. */
@Component
class RecalledRows {

    private final Sql sql;

    RecalledRows(Sql sql) {
        this.sql = sql;
    }

    void copy(YearChange former, YearChange change) {
        between(former, change, """
                insert into core.year_change_class (change_id, id, name, levels, opened_id)
                select :to, id, name, levels, opened_id from core.year_change_class where change_id = :from""").run();
        between(former, change, """
                insert into core.year_change_teacher (change_id, class_id, person_id, grant_id)
                select :to, class_id, person_id, gen_random_uuid() from core.year_change_teacher where change_id = :from""").run();
        copyPupils(former, change);
        giveClassesBack(change);
    }

    /** Those of whom a person said something, and those whom another school had given a class: they have it again, if it is there. */
    private void copyPupils(YearChange former, YearChange change) {
        between(former, change, """
                        insert into core.year_change_pupil (
                            change_id, child_id, from_class_id, level, next_step, step, origin, oddity, next_level, next_school_id,
                            class_id, class_change_id, kept_class_id)
                        select :to, o.child_id, o.from_class_id, o.level, o.next_step, o.step, o.origin, o.oddity, o.next_level,
                               o.next_school_id, k.id, k.change_id, case when k.id is null then o.kept_class_id end
                        from core.year_change_pupil o
                        left join core.year_change n on n.territory_id = o.territory_id and n.school_id = o.next_school_id
                         and n.year_id = :year and n.state in ('PREVIEWED', 'APPLIED')
                        left join core.year_change_class k on k.territory_id = o.territory_id
                         and (o.step <> 'PASSES_ON' and k.change_id = :to and k.id = o.class_id
                              or k.change_id = n.id and k.id = o.kept_class_id and o.next_level = any(k.levels))
                        where o.change_id = :from and (o.origin = 'HAND' or o.kept_class_id is not null)""").with("year", change.year()).run();
    }

    /** Pupils who come from other schools have the class again that they had here, unless they have got another one. */
    private void giveClassesBack(YearChange change) {
        sql.of("""
                        update core.year_change_pupil o
                        set class_id = k.id, class_change_id = k.change_id, kept_class_id = null,
                            oddity = case when o.oddity = 'NO_CLASS' then null else o.oddity end
                        from core.year_change s, core.year_change_class k
                        where o.next_school_id = :school and o.step = 'PASSES_ON' and o.outcome is null and o.class_id is null
                          and s.territory_id = o.territory_id and s.id = o.change_id and s.year_id = :year
                          and s.state in ('PREVIEWED', 'APPLIED')
                          and k.territory_id = o.territory_id and k.change_id = :to and k.id = o.kept_class_id
                          and o.next_level = any(k.levels)""")
                .with("school", change.school())
                .with("year", change.year())
                .with("to", change.id())
                .run();
    }

    private SqlStatement between(YearChange former, YearChange change, String text) {
        return sql.of(text).with("from", former.id()).with("to", change.id());
    }
}
