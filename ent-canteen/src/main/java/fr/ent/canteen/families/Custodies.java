package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The shared custodies of the territory in scope. */
@Component
class Custodies {

    private static final TypeReference<Map<LocalDate, HouseholdId>> DAYS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Custodies(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Custody> list(Collection<ChildId> children) {
        return jdbc.sql("""
                        select child_id, valid_from, odd_household, even_household, days
                        from canteen.custody where child_id = any(:children)""")
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query(this::custody)
                .list();
    }

    void set(Custody custody, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into canteen.custody as c (territory_id, child_id, valid_from, odd_household,
                                                          even_household, days, set_by, set_at)
                        values (:territory, :child, :from, :odd, :even, cast(:days as jsonb), :by, :at)
                        on conflict (territory_id, child_id) do update
                        set valid_from = excluded.valid_from, odd_household = excluded.odd_household,
                            even_household = excluded.even_household, days = excluded.days,
                            set_by = excluded.set_by, set_at = excluded.set_at, version = c.version + 1""")
                .param("territory", TerritoryScope.require().value())
                .param("child", custody.child().value())
                .param("from", custody.from())
                .param("odd", custody.odd().value())
                .param("even", custody.even().value())
                .param("days", json.writerFor(DAYS).writeValueAsString(custody.days()))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean end(ChildId child) {
        return jdbc.sql("delete from canteen.custody where child_id = :child")
                        .param("child", child.value())
                        .update()
                == 1;
    }

    private Custody custody(ResultSet row, int number) throws SQLException {
        return new Custody(
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                new HouseholdId(row.getObject("odd_household", UUID.class)),
                new HouseholdId(row.getObject("even_household", UUID.class)),
                json.readValue(row.getString("days"), DAYS));
    }
}
