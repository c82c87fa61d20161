package fr.ent.core.platform.database;

import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.settings.SettingsCheck;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Brings each module's schema up to date, core first, before anything else may connect; and after all settings were looked at, each by
 * itself and together, so that a start that one of them stops leaves the schema to the version that serves.
 */
@Component
class SchemaMigrations {

    private static final String CORE = "core";

    SchemaMigrations(DatabaseSettings settings, List<ModuleSchema> schemas, ListableBeanFactory beans) {
        Arrays.stream(beans.getBeanNamesForAnnotation(ConfigurationProperties.class))
                .filter(name -> isOurs(beans.getType(name)))
                .forEach(beans::getBean);
        beans.getBeanProvider(SettingsCheck.class).forEach(SettingsCheck::require);
        schemas.stream()
                .map(ModuleSchema::name)
                .sorted(Comparator.comparing((String name) -> !CORE.equals(name))
                        .thenComparing(name -> name))
                .forEach(name -> migrate(settings, name));
    }

    private static boolean isOurs(@Nullable Class<?> settings) {
        return settings != null && settings.getName().startsWith("fr.ent.");
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
