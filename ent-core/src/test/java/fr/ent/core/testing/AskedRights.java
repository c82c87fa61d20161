package fr.ent.core.testing;

import fr.ent.core.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The strongest right, asked for and waiting for the yes of another administrator. */
public final class AskedRights {

    private AskedRights() {}

    public static void ask(JdbcClient jdbc, Town town, PersonId person, PersonId by) {
        town.run(() -> jdbc.sql("""
                        insert into core.right_request (id, person_id, role, asked_by, asked_at)
                        values (gen_random_uuid(), :person, 'TERRITORY_ADMINISTRATOR', :by, now())""")
                .param("person", person.value())
                .param("by", by.value())
                .update());
    }
}
