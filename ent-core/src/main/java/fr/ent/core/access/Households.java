package fr.ent.core.access;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads households with their members, each call in one statement. */
@Component
class Households {

    private static final String MEMBERS = """
            select h.id, h.name,
                   coalesce(array_agg(m.person_id) filter (where m.kind = 'ADULT'), '{}') as adults,
                   coalesce(array_agg(m.person_id) filter (where m.kind = 'CHILD'), '{}') as children
            from core.household h
            join core.household_member m on m.territory_id = h.territory_id and m.household_id = h.id""";

    private final JdbcClient jdbc;

    Households(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HouseholdView> of(PersonId person) {
        return jdbc.sql(MEMBERS
                        + " join core.household_member mine on mine.territory_id = h.territory_id and mine.household_id = h.id"
                        + " where mine.person_id = :person group by h.id, h.name order by h.name, h.id")
                .param("person", person.value())
                .query(Households::household)
                .list();
    }

    List<HouseholdView> list(Collection<HouseholdId> asked) {
        return jdbc.sql(MEMBERS + " where h.id = any(:ids) group by h.id, h.name order by h.name, h.id")
                .param("ids", asked.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(Households::household)
                .list();
    }

    private static HouseholdView household(ResultSet row, int number) throws SQLException {
        return new HouseholdView(
                new HouseholdId(row.getObject("id", UUID.class)),
                row.getString("name"),
                members(row, "adults").map(PersonId::new).toList(),
                members(row, "children").map(ChildId::new).toList());
    }

    private static Stream<UUID> members(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray());
    }
}
