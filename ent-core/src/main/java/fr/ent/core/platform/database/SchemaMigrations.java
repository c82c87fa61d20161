package fr.ent.core.platform.database;

import fr.ent.core.persistence.ModuleSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/** Brings each module's schema up to date, core first, before anything else may connect. */
@Component
class SchemaMigrations {

    private static final String CORE = "core";

    SchemaMigrations(DatabaseSettings settings, List<ModuleSchema> schemas) {
        schemas.stream()
                .map(ModuleSchema::name)
                .sorted(Comparator.comparing((String name) -> !CORE.equals(name))
                        .thenComparing(name -> name))
                .forEach(name -> migrate(settings, name));
    }

    private static void migrate(DatabaseSettings settings, String schema) {
        Flyway.configure()
                .dataSource(
                        settings.url(),
                        settings.owner().user(),
                        settings.owner().password())
                .schemas(schema)
                .locations("classpath:db/migration/" + schema)
                .placeholders(Map.of("schema", schema, "app", settings.app().user()))
                .load()
                .migrate();
    }
}
