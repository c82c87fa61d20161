package fr.ent.canteen.families.file;

import fr.ent.canteen.Menu.Allergen;
import fr.ent.canteen.families.ChildNeeds;
import fr.ent.core.ChildId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What children eat and must not eat. A declared allergy counts at once; all else once the town hall has accepted it. */
@Component
public class Needs {

    private final JdbcClient jdbc;

    Needs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The needs on a day of those children of whom some are known; one statement. */
    public Map<ChildId, ChildNeeds> on(LocalDate day, Collection<ChildId> children) {
        return jdbc
                .sql("""
                        select child_id, diet, texture, allergens || declared_allergens as allergens,
                               concat_ws(', ', nullif(other_allergies, ''),
                                         nullif(nullif(declared_other, ''), other_allergies)) as other,
                               packed_meal and :day between plan_from and coalesce(plan_to, 'infinity') as packed
                        from canteen.child_needs where child_id = any(:children)""")
                .param("day", day)
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query(Needs::entry)
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<ChildId, ChildNeeds> entry(ResultSet row, int number) throws SQLException {
        return Map.entry(
                new ChildId(row.getObject("child_id", UUID.class)),
                new ChildNeeds(
                        ChildNeeds.Diet.valueOf(row.getString("diet")),
                        ChildNeeds.Texture.valueOf(row.getString("texture")),
                        Arrays.stream((String[]) row.getArray("allergens").getArray())
                                .map(Allergen::valueOf)
                                .collect(Collectors.toSet()),
                        row.getBoolean("packed"),
                        row.getString("other")));
    }
}
