package fr.ent.core.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.persistence.ModuleSchema;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SchemaMigrationsTests {

    @ConfigurationPropertiesScan("fr.ent.core")
    static class AllSettings {}

    /** Nobody listens there, so that whoever migrates at all fails by it. */
    @Test
    void aSettingThatIsMissingStopsTheStartBeforeTheSchemaChanges() {
        new ApplicationContextRunner()
                .withUserConfiguration(SchemaMigrations.class, AllSettings.class)
                .withBean(ModuleSchema.class, () -> new ModuleSchema("core"))
                .withPropertyValues(
                        "ent.database.url=jdbc:postgresql://127.0.0.1:1/ent",
                        "ent.database.owner.user=owner",
                        "ent.database.owner.password=only-in-tests",
                        "ent.database.app.user=app",
                        "ent.database.app.password=only-in-tests")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("Binding validation errors on ent.keycloak"));
    }
}
