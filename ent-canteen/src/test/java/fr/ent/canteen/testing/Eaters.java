package fr.ent.canteen.testing;

import fr.ent.core.ChildId;
import fr.ent.core.testing.Town;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Children with needs. */
@TestComponent
public class Eaters {

    private final JdbcClient jdbc;

    Eaters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void allergic(Town town, ChildId child, String... allergens) {
        add(town, child, "STANDARD", allergens);
    }

    public void on(Town town, ChildId child, String diet) {
        add(town, child, diet);
    }

    private void add(Town town, ChildId child, String diet, String... allergens) {
        town.run(() -> jdbc.sql("""
                        insert into canteen.child_needs (territory_id, child_id, diet, allergens)
                        values (:territory, :child, :diet, :allergens)""")
                .param("territory", town.id().value())
                .param("child", child.value())
                .param("diet", diet)
                .param("allergens", allergens)
                .update());
    }
}
