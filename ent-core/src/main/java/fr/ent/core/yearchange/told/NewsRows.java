package fr.ent.core.yearchange.told;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.yearchange.change.YearChangeId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads of pupils whose year changes what their families are told, as rows. */
@Component
class NewsRows {

    private final Sql sql;

    NewsRows(Sql sql) {
        this.sql = sql;
    }

    /** Those who leave or come to another school, with its name; empty for who leaves. */
    Map<ChildId, String> listGoing(YearChangeId change) {
        return sql.of("""
                        select o.child_id, coalesce(s.name, '') as school from core.year_change_pupil o
                        left join core.school s on s.territory_id = o.territory_id and s.id = o.next_school_id
                        where o.change_id = :change and o.step in ('LEAVES', 'PASSES_ON')""")
                .with("change", change)
                .map(row -> row.id("child_id", ChildId::new), row -> row.text("school"));
    }

    /** Those of these pupils who were to leave the school, and are at it. */
    Set<ChildId> listStaying(YearChangeId change, SchoolId school, Collection<ChildId> children) {
        return sql.of("""
                        select o.child_id from core.year_change_pupil o
                        join core.pupil p on p.territory_id = o.territory_id and p.id = o.child_id
                         and p.school_id = :school and p.left_on is null
                        where o.change_id = :change and o.step in ('LEAVES', 'PASSES_ON') and o.child_id = any(:children)""")
                .with("change", change)
                .with("school", school)
                .ids("children", children)
                .set(row -> row.id("child_id", ChildId::new));
    }

    /** The class and the school in which these pupils are now, in words. */
    Map<ChildId, Map<String, String>> listClasses(Collection<ChildId> children) {
        return sql.of("""
                        select p.id, k.name, s.name as school, y.label from core.pupil p
                        join core.school_class k on k.territory_id = p.territory_id and k.id = p.class_id
                        join core.school_year y on y.territory_id = k.territory_id and y.id = k.year_id
                        join core.school s on s.territory_id = p.territory_id and s.id = p.school_id
                        where p.id = any(:children)""")
                .ids("children", children)
                .map(
                        row -> row.id("id", ChildId::new),
                        row -> Map.of(
                                "className", row.text("name"),
                                "school", row.text("school"),
                                "year", row.text("label")));
    }
}
