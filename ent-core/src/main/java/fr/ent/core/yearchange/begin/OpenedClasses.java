package fr.ent.core.yearchange.begin;

import fr.ent.core.ClassId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.NameKey;
import fr.ent.core.yearchange.change.YearChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Classes of a plan that become classes of its school, as rows. */
@Component
class OpenedClasses {

    /** Whether a class {@code c} of a plan is needed: all are as its year begins, afterwards those to which pupils still come. */
    private static final String NEEDED = """
            (:first or exists (select from core.year_change_pupil o
                               where o.territory_id = c.territory_id and o.class_change_id = c.change_id
                                 and o.class_id = c.id and o.outcome is null))\s""";

    private final Sql sql;

    OpenedClasses(Sql sql) {
        this.sql = sql;
    }

    /**
     * Opens the planned classes. One that somebody has opened meanwhile under the same name, as imports compare names, is taken
     * instead; one that was there when the plan took it and has gone since is made anew, one that was closed is open again.
     */
    void open(YearChange change) {
        Boolean first = change.begunAt() == null;
        sql.of("""
                        update core.year_change_class c set opened_id = null
                        where c.change_id = :change and c.opened_id is not null
                          and not exists (select from core.school_class k
                                          where k.territory_id = c.territory_id and k.id = c.opened_id)
                          and\s""" + NEEDED).with("change", change.id()).with("first", first).run();
        meet(change);
        sql.of("""
                        update core.school_class k set closed_on = null, version = k.version + 1
                        from core.year_change_class c
                        where c.change_id = :change and k.territory_id = c.territory_id and k.id = c.opened_id
                          and k.closed_on is not null and\s""" + NEEDED).with("change", change.id()).with("first", first).run();
        sql.of("""
                        insert into core.school_class (id, school_id, year_id, name, levels)
                        select c.id, :school, :year, c.name, c.levels from core.year_change_class c
                        where c.change_id = :change and c.opened_id is null
                        on conflict (territory_id, school_id, year_id, name) do update
                        set closed_on = null, version = core.school_class.version + 1
                        where core.school_class.closed_on is not null""")
                .with("change", change.id())
                .with("school", change.school())
                .with("year", change.year())
                .run();
        sql.of("""
                        update core.year_change_class c set opened_id = k.id, made = k.id = c.id from core.school_class k
                        where c.change_id = :change and c.opened_id is null
                          and k.territory_id = c.territory_id and k.school_id = :school and k.year_id = :year
                          and k.name = c.name""")
                .with("change", change.id())
                .with("school", change.school())
                .with("year", change.year())
                .run();
    }

    /** Takes for planned classes those of the school that have their names, an open one before a closed one. */
    private void meet(YearChange change) {
        Map<NameKey, ClassId> there = new HashMap<>();
        sql.of("""
                        select k.id, k.name from core.school_class k
                        where k.school_id = :school and k.year_id = :year
                          and not exists (select from core.year_change_class c
                                          where c.territory_id = k.territory_id and c.change_id = :change
                                            and c.opened_id = k.id)
                        order by k.closed_on is not null, k.name""")
                .with("change", change.id())
                .with("school", change.school())
                .with("year", change.year())
                .each(row -> there.putIfAbsent(NameKey.of(row.text("name")), row.id("id", ClassId::new)));
        List<MetClass> met = new ArrayList<>();
        sql.of("""
                        select id, name from core.year_change_class
                        where change_id = :change and opened_id is null order by name""").with("change", change.id()).each(row -> {
            ClassId opened = there.remove(NameKey.of(row.text("name")));
            if (opened != null) {
                met.add(new MetClass(row.id("id", ClassId::new), opened));
            }
        });
        sql.of("""
                        update core.year_change_class c set opened_id = m.opened, made = m.opened = c.id
                        from unnest(:planned, :opened) as m (planned, opened)
                        where c.change_id = :change and c.id = m.planned""")
                .with("change", change.id())
                .ids("planned", met, MetClass::planned)
                .ids("opened", met, MetClass::opened)
                .run();
    }

    private record MetClass(ClassId planned, ClassId opened) {}
}
