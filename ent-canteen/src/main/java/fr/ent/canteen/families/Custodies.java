package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The shared custodies of the territory in scope. */
@Component
class Custodies {

    private static final TypeReference<Map<LocalDate, HouseholdId>> DAYS = new TypeReference<>() {};

    private final Sql sql;
    private final JsonMapper json;

    Custodies(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<Custody> list(Collection<ChildId> children) {
        return sql.of("""
                        select child_id, valid_from, odd_household, even_household, days
                        from canteen.custody where child_id = any(:children)""").ids("children", children).list(this::custody);
    }

    void set(Custody custody, PersonId by, Instant at) {
        sql.of("""
                        insert into canteen.custody as c (child_id, valid_from, odd_household,
                                                          even_household, days, set_by, set_at)
                        values (:child, :from, :odd, :even, cast(:days as jsonb), :by, :at)
                        on conflict (territory_id, child_id) do update
                        set valid_from = excluded.valid_from, odd_household = excluded.odd_household,
                            even_household = excluded.even_household, days = excluded.days,
                            set_by = excluded.set_by, set_at = excluded.set_at, version = c.version + 1""")
                .with("child", custody.child())
                .with("from", custody.from())
                .with("odd", custody.odd())
                .with("even", custody.even())
                .with("days", json.writerFor(DAYS).writeValueAsString(custody.days()))
                .with("by", by)
                .with("at", at)
                .run();
    }

    boolean end(ChildId child) {
        return sql.of("delete from canteen.custody where child_id = :child")
                .with("child", child)
                .changedOne();
    }

    private Custody custody(Row row) {
        return new Custody(
                row.id("child_id", ChildId::new),
                row.day("valid_from"),
                row.id("odd_household", HouseholdId::new),
                row.id("even_household", HouseholdId::new),
                json.readValue(row.text("days"), DAYS));
    }
}
