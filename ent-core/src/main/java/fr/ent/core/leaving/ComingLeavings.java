package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Pupils of the territory in scope who are about to leave; one statement each. */
@Component
public class ComingLeavings {

    private final Sql sql;

    ComingLeavings(Sql sql) {
        this.sql = sql;
    }

    /** One count for each cause that there is. */
    public List<LeavingCount> count() {
        return sql.of("""
                        select case when batch_id is null then 'ANNOUNCED' else 'MISSING' end as cause,
                               count(*) as pupils, min(leaves_on) as first
                        from core.pupil_leaving where left_at is null group by cause order by cause desc""")
                .list(row -> new LeavingCount(
                        row.choice("cause", LeavingCause.class), row.whole("pupils"), row.day("first")));
    }

    /** The first day away of those of these pupils who are about to leave. */
    public Map<ChildId, LocalDate> firstDaysAway(Collection<ChildId> children) {
        return sql.of(
                        "select child_id, leaves_on from core.pupil_leaving where left_at is null and child_id = any(:children)")
                .ids("children", children)
                .map(row -> row.id("child_id", ChildId::new), row -> row.day("leaves_on"));
    }

    /** Those of these pupils who leave their school as the year changes: for another one of the town, or for none. */
    public Set<ChildId> listGoingWithTheYear(Collection<ChildId> children) {
        return sql.of("""
                        select o.child_id from core.year_change_pupil o
                        join core.year_change c on c.territory_id = o.territory_id and c.id = o.change_id
                        where o.child_id = any(:children) and c.state = 'APPLIED' and o.outcome is null
                          and o.step in ('LEAVES', 'PASSES_ON')""").ids("children", children).set(row -> row.id("child_id", ChildId::new));
    }

    /** The pupils about to leave who are away on a day. */
    public Set<ChildId> listGoneBy(LocalDate day) {
        return sql.of("select child_id from core.pupil_leaving where left_at is null and leaves_on <= :day")
                .with("day", day)
                .set(row -> row.id("child_id", ChildId::new));
    }

    /** Why pupils leave: a file names them no more, or somebody announced it. */
    public enum LeavingCause {
        MISSING,
        ANNOUNCED
    }

    /** So many pupils, and the first day away of the next one. */
    public record LeavingCount(LeavingCause cause, int pupils, LocalDate first) {}
}
